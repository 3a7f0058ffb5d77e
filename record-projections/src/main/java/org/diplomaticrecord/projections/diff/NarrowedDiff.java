package org.diplomaticrecord.projections.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.fold.SubjectTimeline;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.state.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Folds on the fly which subjects differ in a narrowed reading. */
@Component
class NarrowedDiff {
  /** Those that differ, and how many do if it was asked. */
  record Listing(List<Pair> pairs, Counts counts) {}

  private static final int SUBJECTS_AT_ONCE = 500;

  private final JdbcTemplate jdbc;
  private final Histories histories;
  private final Items items;

  NarrowedDiff(JdbcTemplate jdbc, Histories histories, Items items) {
    this.jdbc = jdbc;
    this.histories = histories;
    this.items = items;
  }

  /**
   * Those that differ, in the order of their ids, after one.
   *
   * @param counting whether to go on to the last and count them all
   */
  Listing list(
      Comparison comparison,
      @Nullable Kind kind,
      @Nullable SubjectId after,
      int limit,
      boolean counting) {
    List<Pair> pairs = new ArrayList<>();
    Counts counts = Counts.NONE;
    List<SubjectAddress> subjects =
        comparison.after().seesNothing() ? List.of() : subjects(comparison, kind, after);
    for (int from = 0; from < subjects.size(); from += SUBJECTS_AT_ONCE) {
      var some = subjects.subList(from, Math.min(from + SUBJECTS_AT_ONCE, subjects.size()));
      var read = histories.upTo(comparison.after().basis(), some);
      for (SubjectAddress address : some) {
        Pair pair = pair(comparison, address.subject(), read.getOrDefault(address, List.of()));
        if (!Objects.equals(pair.before(), pair.after())) {
          counts = counts.and(pair.change());
          if (pairs.size() < limit) {
            pairs.add(pair);
          } else if (!counting) {
            return new Listing(pairs, counts);
          }
        }
      }
    }
    return new Listing(pairs, counts);
  }

  private Pair pair(Comparison comparison, SubjectId subject, List<StoredEvent> history) {
    Answer before = answer(comparison.before(), subject, history);
    Answer after = answer(comparison.after(), subject, history);
    return new Pair(
        subject,
        before == null ? null : items.json(subject, before),
        after == null ? null : items.json(subject, after));
  }

  private static @Nullable Answer answer(
      Viewpoint viewpoint, SubjectId subject, List<StoredEvent> history) {
    List<Recorded> recorded =
        history.stream()
            .filter(each -> each.position() <= viewpoint.basis())
            .map(each -> new Recorded(each.position(), each.event()))
            .toList();
    return SubjectTimeline.of(subject.kind(), recorded, viewpoint.lens())
        .asOf(viewpoint.asOf())
        .orElse(null);
  }

  private List<SubjectAddress> subjects(
      Comparison comparison, @Nullable Kind kind, @Nullable SubjectId after) {
    Subjects subjects = Subjects.of(comparison, kind).after(after);
    return jdbc.query(
        subjects.sql() + " ORDER BY kind, name",
        (row, number) ->
            new SubjectAddress(
                comparison.after().dossier(),
                new SubjectId(Kind.of(row.getString(1)), row.getString(2))),
        subjects.arguments().toArray());
  }
}
