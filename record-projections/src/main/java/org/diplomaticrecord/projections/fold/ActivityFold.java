package org.diplomaticrecord.projections.fold;

import static java.util.Objects.requireNonNull;

import org.diplomaticrecord.api.entry.ActivityEntry;
import org.diplomaticrecord.api.entry.ActivityEntry.ActivityHeld;
import org.diplomaticrecord.api.view.ActivityDetail;
import org.jspecify.annotations.Nullable;

/** Held; one that lasted, or comes back every year, is under way until it has ended. */
final class ActivityFold implements Fold {
  private @Nullable Told held;
  private @Nullable Told ended;

  @Override
  public void happened(Told told) {
    held = told;
    ended = null;
  }

  @Override
  public void ended(Told told) {
    ended = told;
  }

  @Override
  public Standing standing() {
    Told told = requireNonNull(held);
    return switch ((ActivityEntry) told.entry()) {
      case ActivityHeld e -> {
        var detail = new ActivityDetail(e.category(), e.dated(), e.yearly(), e.text(), e.basis());
        yield e.yearly() == null || e.dated().isInterval()
            ? Lasting.standing(told, ended, detail)
            : Lasting.recurring(told, detail);
      }
    };
  }
}
