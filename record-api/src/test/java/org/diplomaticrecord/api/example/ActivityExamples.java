package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;

import java.util.List;
import org.diplomaticrecord.api.entry.ActivityCategory;
import org.diplomaticrecord.api.entry.ActivityEntry.ActivityHeld;
import org.diplomaticrecord.api.entry.YearlyInterval;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of an activity. */
public final class ActivityExamples {
  private static final SubjectId SUBJECT = SubjectId.of("activity/awareness-week");

  private ActivityExamples() {}

  public static ActivityHeld held() {
    return held("2006-06/..");
  }

  public static ActivityHeld held(String dated) {
    return new ActivityHeld(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-b §3 L59"),
        null,
        null,
        null,
        "Awareness week",
        ActivityCategory.PUBLICITY,
        "Events in the whole country.",
        new YearlyInterval("12-10", "12-16"),
        List.of(SubjectId.of("instrument/human-rights-law")));
  }
}
