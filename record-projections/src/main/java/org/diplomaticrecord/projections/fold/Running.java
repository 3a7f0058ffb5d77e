package org.diplomaticrecord.projections.fold;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.view.ActivityDetail;

/** Whether an activity runs on a day. */
public enum Running {
  @JsonProperty("yes")
  YES,
  @JsonProperty("no")
  NO,
  @JsonProperty("possible")
  POSSIBLE;

  /**
   * Whether it runs on this very day, from its dates and, where it comes back every year, the days
   * on which it does.
   */
  public static Running on(ActivityDetail activity, LocalDate day) {
    if (activity.yearly() != null && !activity.yearly().includes(day)) {
      return NO;
    }
    Bounds start = activity.dated().start();
    if (start.earliest().isAfter(day)) {
      return NO;
    }
    boolean lasts = activity.yearly() != null || activity.dated().isInterval();
    Bounds end = activity.dated().end().orElse(lasts ? OPEN : start);
    if (end.latest().isBefore(day)) {
      return NO;
    }
    boolean begun = start.certainBy(day);
    boolean goesOn = !end.earliest().isBefore(day);
    return begun && goesOn ? YES : POSSIBLE;
  }

  private static final Bounds OPEN = new Bounds(Bounds.OPEN_END, Bounds.OPEN_END);
}
