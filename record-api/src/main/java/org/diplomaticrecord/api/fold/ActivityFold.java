package org.diplomaticrecord.api.fold;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.diplomaticrecord.api.entry.ActivityEntry;
import org.diplomaticrecord.api.entry.ActivityEntry.ActivityHeld;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.YearlyInterval;
import org.diplomaticrecord.api.fold.Field.Whole;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.ActivityDetail;

/**
 * Held; one that lasted is under way until it has ended. One that comes back every year is under
 * way on its days of the year and recurring between them, until it has ended.
 */
final class ActivityFold implements Fold {
  private static final List<String> WORDS = List.of("held", "under-way", "recurring");

  /** For so many years after it began the days of each are told; later ones are not looked at. */
  private static final int YEARS = 100;

  private static final Whole<ActivityDetail> HELD = new Whole<>("activity");

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((ActivityEntry) o.entry()) {
      case ActivityHeld e -> {
        change.set(
            HELD, new ActivityDetail(e.category(), e.dated(), e.yearly(), e.text(), e.basis()));
        change.runs();
        if (e.yearly() == null) {
          change.only(o.dated().isInterval() ? "under-way" : "held");
        } else {
          change.only("recurring");
        }
      }
    }
  }

  @Override
  public Optional<Bounds> end(Entry entry) {
    return entry.dated().endKind() == Edtf.End.OPEN ? Optional.empty() : entry.dated().end();
  }

  @Override
  public void ended(Occurrence o, Change change) {
    if (change.isEndOfRun()) {
      change.runsNoMore();
      change.only("held");
    }
  }

  @Override
  public Optional<Field<?>> calendar() {
    return Optional.of(HELD);
  }

  @Override
  public List<Moment> on(LocalDate day, Mode mode, Value held) {
    Moment now = Moment.of(mode);
    if (!mode.words().contains("recurring")
        || held.by() == null
        || !(held.content() instanceof ActivityDetail activity)
        || activity.yearly() == null) {
      return List.of(now);
    }
    YearlyInterval yearly = activity.yearly();
    if (!day.isBefore(horizon(held.by()))) {
      return List.of(now, now.with("under-way", held.by(), null));
    }
    return yearly.includes(day)
        ? List.of(now.with("under-way", held.by(), Edtf.of(yearly.beginning(day).toString())))
        : List.of(now);
  }

  @Override
  public NavigableSet<LocalDate> turns(LocalDate first, LocalDate last, Value held) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    if (held.by() != null
        && held.content() instanceof ActivityDetail activity
        && activity.yearly() != null) {
      LocalDate horizon = horizon(held.by());
      LocalDate end = last.isBefore(horizon) ? last : horizon;
      LocalDate start = horizon.minusYears(YEARS + 1L);
      LocalDate from = first.isBefore(start) ? start : first;
      for (int year = from.getYear() - 1; year <= end.getYear(); year++) {
        turns.addAll(activity.yearly().turns(year));
      }
      turns.add(horizon);
      turns.removeIf(day -> !day.isAfter(first) || !day.isBefore(last) || day.isAfter(horizon));
    }
    return turns;
  }

  /** The first day that is not looked at. */
  private static LocalDate horizon(Occurrence o) {
    LocalDate began = o.told().latest();
    LocalDate known = began.equals(Bounds.OPEN_END) ? o.told().earliest() : began;
    return LocalDate.of(known.getYear() + YEARS, 1, 1);
  }

  @Override
  public ActivityDetail detail(Values values) {
    return requireNonNull(values.get(HELD));
  }
}
