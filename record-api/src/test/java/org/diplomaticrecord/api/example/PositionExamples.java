package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;
import static org.diplomaticrecord.api.example.Examples.KP;

import java.util.List;
import org.diplomaticrecord.api.entry.PositionEntry.DecisionAnnounced;
import org.diplomaticrecord.api.entry.PositionEntry.PositionStated;
import org.diplomaticrecord.api.entry.PositionEntry.WarningIssued;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of a position. */
public final class PositionExamples {
  private static final SubjectId SUBJECT = SubjectId.of("position/abduction-grave");

  private PositionExamples() {}

  public static PositionStated stated() {
    return stated("2006-09");
  }

  public static PositionStated stated(String dated) {
    return new PositionStated(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §1 L13"),
        null,
        null,
        null,
        "A matter of sovereignty",
        "No normalisation unless it is solved.",
        List.of(SubjectId.of("demand/account-for-all")),
        SubjectId.of("engagement/hq-meeting-1"));
  }

  public static DecisionAnnounced decisionAnnounced() {
    return decisionAnnounced("2002-10-24");
  }

  public static DecisionAnnounced decisionAnnounced(String dated) {
    return new DecisionAnnounced(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L69"),
        null,
        null,
        null,
        "The five stay",
        "They stay and wait for their families.",
        List.of(SubjectId.of("person/tanaka-minoru")),
        SubjectId.of("engagement/hq-meeting-1"));
  }

  public static WarningIssued warningIssued() {
    return warningIssued("2004-12-25");
  }

  public static WarningIssued warningIssued(String dated) {
    return new WarningIssued(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L94"),
        null,
        null,
        null,
        "Warning of stern measures",
        "Without a prompt answer measures follow.",
        KP,
        List.of(SubjectId.of("demand/account-for-all")),
        SubjectId.of("engagement/hq-meeting-1"));
  }
}
