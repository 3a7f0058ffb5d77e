package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;
import static org.diplomaticrecord.api.example.Examples.KP;

import java.util.List;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentAbandoned;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentDisputed;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilled;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilmentUndone;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentMade;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of a commitment. */
public final class CommitmentExamples {
  private static final SubjectId SUBJECT = SubjectId.of("commitment/new-investigation");

  private CommitmentExamples() {}

  public static CommitmentMade made() {
    return made("2004-05-22");
  }

  public static CommitmentMade made(String dated) {
    return new CommitmentMade(
        SUBJECT,
        Edtf.of(dated),
        KP,
        Examples.cited("seed-a §2c L83"),
        null,
        null,
        null,
        "A new investigation",
        "A wholly new investigation is started promptly.",
        JP,
        List.of(SubjectId.of("demand/account-for-all")),
        SubjectId.of("engagement/summit-2004-05-22"));
  }

  public static CommitmentFulfilled fulfilled() {
    return fulfilled("2004-11-14");
  }

  public static CommitmentFulfilled fulfilled(String dated) {
    return new CommitmentFulfilled(
        SUBJECT,
        Edtf.of(dated),
        KP,
        Examples.cited("seed-a §2c L85"),
        null,
        null,
        null,
        Extent.PARTIAL,
        "Results were handed over.");
  }

  public static CommitmentFulfilmentUndone fulfilmentUndone() {
    return fulfilmentUndone("2005-01-24");
  }

  public static CommitmentFulfilmentUndone fulfilmentUndone(String dated) {
    return new CommitmentFulfilmentUndone(
        SUBJECT,
        Edtf.of(dated),
        KP,
        Examples.cited("P17 report of 2005-01-25"),
        null,
        null,
        null,
        Extent.FULL,
        "What was handed over was taken back.");
  }

  public static CommitmentDisputed disputed() {
    return disputed("2004-12-24");
  }

  public static CommitmentDisputed disputed(String dated) {
    return new CommitmentDisputed(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L93"),
        null,
        null,
        null,
        "The results are not credible.",
        SubjectId.of("engagement/working-level-3"));
  }

  public static CommitmentAbandoned abandoned() {
    return abandoned("2006-02-08");
  }

  public static CommitmentAbandoned abandoned(String dated) {
    return new CommitmentAbandoned(
        SUBJECT,
        Edtf.of(dated),
        KP,
        Examples.cited("seed-a §2c L114"),
        null,
        null,
        null,
        "A further investigation is declined.");
  }
}
