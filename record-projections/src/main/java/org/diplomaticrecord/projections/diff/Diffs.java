package org.diplomaticrecord.projections.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
import org.springframework.stereotype.Component;

/** Compares a dossier with itself. */
@Component
public class Diffs {
  /**
   * A subject that differs.
   *
   * @param pair its items
   * @param silence the text of its item on the side where it held no state; absent where the record
   *     did not know the subject then, or where it held one on both
   * @param history its events up to the later basis
   * @param responsible the positions of those that make it differ
   */
  public record Differing(
      Pair pair, @Nullable String silence, List<StoredEvent> history, List<Long> responsible) {}

  /**
   * A page of what differs.
   *
   * @param items in the order of their ids
   * @param last the last of them, if others follow
   * @param counts how many there are on all pages; absent if that was not asked
   */
  public record Listing(List<Differing> items, @Nullable SubjectId last, @Nullable Counts counts) {}

  private static final int AT_ONCE = 500;

  private final DiffReader stored;
  private final NarrowedDiff narrowed;
  private final Histories histories;
  private final Items items;

  Diffs(DiffReader stored, NarrowedDiff narrowed, Histories histories, Items items) {
    this.stored = stored;
    this.narrowed = narrowed;
    this.histories = histories;
    this.items = items;
  }

  /**
   * A page of the subjects that differ.
   *
   * @param kind only of this kind; absent for all
   * @param after only those after this one; absent for the first page, on which all are counted
   */
  public Listing page(
      Comparison comparison, @Nullable Kind kind, @Nullable SubjectId after, int limit) {
    return part(comparison, kind, after, limit, after == null);
  }

  /** All the subjects that differ, one at a time, in the order of their ids. */
  public void each(Comparison comparison, @Nullable Kind kind, Consumer<Differing> action) {
    SubjectId after = null;
    do {
      Listing part = part(comparison, kind, after, AT_ONCE, false);
      part.items().forEach(action);
      after = part.last();
    } while (after != null);
  }

  private Listing part(
      Comparison comparison,
      @Nullable Kind kind,
      @Nullable SubjectId after,
      int limit,
      boolean counting) {
    List<Pair> found;
    Counts counts = null;
    if (comparison.after().whole()) {
      found = stored.page(comparison, kind, after, limit + 1);
      counts = counting ? stored.counts(comparison, kind) : null;
    } else {
      NarrowedDiff.Listing listing = narrowed.list(comparison, kind, after, limit + 1, counting);
      found = listing.pairs();
      counts = counting ? listing.counts() : null;
    }
    List<Pair> page = found.subList(0, Math.min(limit, found.size()));
    return new Listing(
        explained(comparison, page),
        found.size() <= limit ? null : page.getLast().subject(),
        counts);
  }

  private List<Differing> explained(Comparison comparison, List<Pair> page) {
    List<SubjectAddress> subjects =
        page.stream()
            .map(pair -> new SubjectAddress(comparison.after().dossier(), pair.subject()))
            .toList();
    Map<SubjectAddress, List<StoredEvent>> read =
        histories.upTo(comparison.after().basis(), subjects);
    List<Differing> explained = new ArrayList<>();
    for (int at = 0; at < page.size(); at++) {
      List<StoredEvent> history = read.getOrDefault(subjects.get(at), List.of());
      Pair pair = page.get(at);
      explained.add(
          new Differing(
              pair,
              silence(comparison, pair, history),
              history,
              Responsible.of(comparison, pair.subject().kind(), recorded(history))));
    }
    return explained;
  }

  private @Nullable String silence(Comparison comparison, Pair pair, List<StoredEvent> history) {
    if (pair.before() != null && pair.after() != null) {
      return null;
    }
    Viewpoint silent = pair.before() == null ? comparison.before() : comparison.after();
    List<Recorded> then =
        recorded(history).stream().filter(each -> each.position() <= silent.basis()).toList();
    return then.isEmpty()
        ? null
        : items.nothing(
            pair.subject(), SubjectTimeline.of(pair.subject().kind(), then, silent.lens()));
  }

  private static List<Recorded> recorded(List<StoredEvent> history) {
    return history.stream().map(each -> new Recorded(each.position(), each.event())).toList();
  }
}
