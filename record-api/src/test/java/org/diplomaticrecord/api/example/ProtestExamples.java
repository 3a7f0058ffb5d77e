package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;
import static org.diplomaticrecord.api.example.Examples.KP;

import java.util.List;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestAnswered;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestLodged;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of a protest. */
public final class ProtestExamples {
  private static final SubjectId SUBJECT = SubjectId.of("protest/results-2004");

  private ProtestExamples() {}

  public static ProtestLodged lodged() {
    return lodged("2004-12-25");
  }

  public static ProtestLodged lodged(String dated) {
    return new ProtestLodged(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L93"),
        null,
        null,
        null,
        "Protest at the results",
        "The results lack sincerity.",
        KP,
        List.of(SubjectId.of("claim/eight-deceased")),
        "embassy in Beijing",
        SubjectId.of("engagement/working-level-3"));
  }

  public static ProtestAnswered answered() {
    return answered("2005-01-26");
  }

  public static ProtestAnswered answered(String dated) {
    return new ProtestAnswered(
        SUBJECT,
        Edtf.of(dated),
        KP,
        Examples.cited("P17 report of 2005-01-25"),
        null,
        null,
        null,
        "The analysis is called a fabrication.");
  }
}
