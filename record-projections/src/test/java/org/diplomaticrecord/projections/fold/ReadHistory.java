package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import java.util.List;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.projections.history.HistorySegment;
import org.diplomaticrecord.projections.history.HistoryVersion;
import org.diplomaticrecord.projections.history.SubjectHistory;

/** What is read of a history at every cut. */
final class ReadHistory extends CutHistory {
  ReadHistory(int seed) {
    super(seed);
  }

  void saysOfEveryDayAtEveryCutWhatBruteForceSays() {
    SubjectHistory history = SubjectHistory.of(subject, events, lens);
    HistorySegment segment = history.from(Bounds.OPEN_START);
    for (int at = 0; at < days.size(); at++) {
      LocalDate day = days.get(at);
      while (!segment.covers(day)) {
        HistorySegment next = history.from(segment.validTo());
        check(!next.versions().equals(segment.versions()), "adjacent segments differ", day);
        segment = next;
      }
      check(history.covering(day).equals(segment), "every day is of one segment", day);
      saysAtEveryCutWhatBruteForceSays(segment, at);
    }
    while (!segment.validTo().equals(Bounds.OPEN_END)) {
      segment = history.from(segment.validTo());
    }
  }

  private void saysAtEveryCutWhatBruteForceSays(HistorySegment segment, int at) {
    LocalDate day = days.get(at);
    List<HistoryVersion> versions = segment.versions();
    long until = position(0);
    for (int number = 0; number < versions.size(); number++) {
      HistoryVersion version = versions.get(number);
      check(version.recordedFrom() == until, "versions leave no gap", day);
      check(
          number == 0 || !versions.get(number - 1).item().equals(version.item()),
          "adjacent versions differ",
          day);
      until = version.recordedTo();
    }
    check(until == Rectangle.OPEN, "the last version is open", day);
    for (int cut = 0; cut < cuts.size(); cut++) {
      long basis = position(cut);
      Item said =
          versions.stream()
              .filter(each -> each.recordedFrom() <= basis && basis < each.recordedTo())
              .findFirst()
              .orElseThrow()
              .item();
      Item expected = item(cut, at);
      int number = cut;
      check(
          said.equals(expected),
          () -> "%s at cut %d, not %s".formatted(said, number, expected),
          day);
    }
  }
}
