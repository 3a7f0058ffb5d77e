package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;
import static org.diplomaticrecord.api.example.Examples.KP;

import org.diplomaticrecord.api.entry.Counting;
import org.diplomaticrecord.api.entry.IncidentCategory;
import org.diplomaticrecord.api.entry.IncidentEntry.IncidentOccurred;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of an incident. */
public final class IncidentExamples {
  private static final SubjectId SUBJECT = SubjectId.of("incident/launch-2006-07-05");

  private IncidentExamples() {}

  public static IncidentOccurred occurred() {
    return occurred("2006-07-05");
  }

  public static IncidentOccurred occurred(String dated) {
    return new IncidentOccurred(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-b §4 L75"),
        null,
        null,
        null,
        "Launch of seven missiles",
        IncidentCategory.MISSILE_LAUNCH,
        KP,
        7,
        Counting.EXACT,
        "Sea of Japan",
        "Ballistic missiles, as the party calls them.");
  }
}
