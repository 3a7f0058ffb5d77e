package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;
import static org.diplomaticrecord.api.example.Examples.KP;

import org.diplomaticrecord.api.entry.Answer;
import org.diplomaticrecord.api.entry.DemandEntry.DemandAnswered;
import org.diplomaticrecord.api.entry.DemandEntry.DemandFulfilmentUndone;
import org.diplomaticrecord.api.entry.DemandEntry.DemandMet;
import org.diplomaticrecord.api.entry.DemandEntry.DemandRaised;
import org.diplomaticrecord.api.entry.DemandEntry.DemandReiterated;
import org.diplomaticrecord.api.entry.DemandEntry.DemandWithdrawn;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of a demand. */
public final class DemandExamples {
  private static final SubjectId SUBJECT = SubjectId.of("demand/account-for-all");

  private DemandExamples() {}

  public static DemandRaised raised() {
    return raised("2002-09-17");
  }

  public static DemandRaised raised(String dated) {
    return new DemandRaised(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L55"),
        null,
        null,
        null,
        "Account for all abductees",
        "Go on investigating what became of the others.",
        KP,
        SubjectId.of("engagement/summit-2002-09-17"));
  }

  public static DemandReiterated reiterated() {
    return reiterated("2004-05-22");
  }

  public static DemandReiterated reiterated(String dated) {
    return new DemandReiterated(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L80"),
        null,
        null,
        null,
        "Begin anew.",
        SubjectId.of("engagement/summit-2004-05-22"));
  }

  public static DemandAnswered answered() {
    return answered("2006-02-08");
  }

  public static DemandAnswered answered(String dated) {
    return new DemandAnswered(
        SUBJECT,
        Edtf.of(dated),
        KP,
        Examples.cited("seed-a §2c L114"),
        null,
        null,
        null,
        Answer.REFUSED,
        "It has been settled.",
        SubjectId.of("engagement/parallel-talks-2006"));
  }

  public static DemandMet met() {
    return met("2014-05-29");
  }

  public static DemandMet met(String dated) {
    return new DemandMet(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("O25 notice of 2014-05-30"),
        null,
        null,
        null,
        Extent.FULL,
        "A comprehensive investigation of all.");
  }

  public static DemandFulfilmentUndone fulfilmentUndone() {
    return fulfilmentUndone("2016-02-11");
  }

  public static DemandFulfilmentUndone fulfilmentUndone(String dated) {
    return new DemandFulfilmentUndone(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("P19 report of 2016-02-12"),
        null,
        null,
        null,
        Extent.FULL,
        "The investigation is stopped.");
  }

  public static DemandWithdrawn withdrawn() {
    return withdrawn("2016-02-12");
  }

  public static DemandWithdrawn withdrawn(String dated) {
    return new DemandWithdrawn(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("P19 report of 2016-02-12"),
        null,
        null,
        null,
        "It is no longer asked for.");
  }
}
