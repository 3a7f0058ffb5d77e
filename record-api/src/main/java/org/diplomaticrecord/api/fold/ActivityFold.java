package org.diplomaticrecord.api.fold;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /** For so many years before and after it began the days of each are told. */
  private static final int YEARS = 100;

  private static final Whole<ActivityDetail> HELD = new Whole<>("activity");

  /** That it comes back every year. */
  private record Recurs(Occurrence by, YearlyInterval days) {
    /** When the run of a day began; where it may have begun in the midst of it, when that was. */
    Edtf since(LocalDate day) {
      LocalDate first = days.beginning(day);
      return by.told().latest().isAfter(first) ? by.when() : Edtf.of(first.toString());
    }

    LocalDate firstDay() {
      LocalDate limit = LocalDate.of(known().getYear() - YEARS, 1, 1);
      return by.told().earliest().isAfter(limit) ? by.told().earliest() : limit;
    }

    /** The day after the last of those that are told. */
    LocalDate horizon() {
      return LocalDate.of(known().getYear() + YEARS, 1, 1);
    }

    private LocalDate known() {
      Bounds told = by.told();
      return told.latest().equals(Bounds.OPEN_END) ? told.earliest() : told.latest();
    }

    boolean isLookedAt(LocalDate day) {
      return !day.isBefore(firstDay()) && day.isBefore(horizon());
    }
  }

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
        change.unmarkAll(Recurs.class);
        if (e.yearly() == null) {
          change.only(o.dated().isInterval() ? "under-way" : "held");
        } else {
          change.mark(new Recurs(o, e.yearly()));
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
      change.unmarkAll(Recurs.class);
      change.runsNoMore();
      change.only("held");
    }
  }

  @Override
  public List<Moment> on(LocalDate day, Mode mode) {
    List<Moment> moments = new ArrayList<>();
    if (mode.words().contains("recurring")) {
      mode.marked(Recurs.class).forEach(recurs -> moments.addAll(on(day, mode, recurs)));
    }
    return moments.isEmpty() ? List.of(Moment.of(mode)) : moments;
  }

  private static List<Moment> on(LocalDate day, Mode mode, Recurs recurs) {
    Moment between = Moment.of(mode);
    if (!recurs.isLookedAt(day)) {
      return List.of(
          between.notLookedAt(), between.with("under-way", recurs.by(), null).notLookedAt());
    }
    return recurs.days().includes(day)
        ? List.of(between.with("under-way", recurs.by(), recurs.since(day)))
        : List.of(between);
  }

  @Override
  public NavigableSet<LocalDate> turns(LocalDate first, LocalDate last, Mode mode) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    for (Recurs recurs : mode.marked(Recurs.class)) {
      LocalDate from = first.isBefore(recurs.firstDay()) ? recurs.firstDay() : first;
      LocalDate end = last.isBefore(recurs.horizon()) ? last : recurs.horizon();
      for (int year = from.getYear() - 1; year <= end.getYear(); year++) {
        recurs.days().turns(year).stream().filter(recurs::isLookedAt).forEach(turns::add);
      }
      turns.add(recurs.firstDay());
      turns.add(recurs.horizon());
    }
    turns.removeIf(day -> !day.isAfter(first) || !day.isBefore(last));
    return turns;
  }

  @Override
  public ActivityDetail detail(Values values) {
    return requireNonNull(values.get(HELD));
  }
}
