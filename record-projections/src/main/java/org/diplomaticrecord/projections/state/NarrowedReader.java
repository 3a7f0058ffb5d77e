package org.diplomaticrecord.projections.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.fold.Certainty;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.fold.SubjectTimeline;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.fold.Item;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Folds on the fly what a narrowed reading tells: only the subjects that can have something in it.
 */
@Component
public class NarrowedReader {
  /** A list and how many match in all. */
  public record Listing(Page page, Total total) {}

  private static final int SUBJECTS_AT_ONCE = 500;

  private final JdbcTemplate jdbc;
  private final Histories histories;
  private final Items items;

  NarrowedReader(JdbcTemplate jdbc, Histories histories, Items items) {
    this.jdbc = jdbc;
    this.histories = histories;
    this.items = items;
  }

  /** The item of a subject; empty where the record knows no such subject at the basis. */
  public Optional<String> item(Viewpoint viewpoint, SubjectId subject) {
    SubjectAddress address = new SubjectAddress(viewpoint.dossier(), subject);
    List<StoredEvent> history =
        histories.upTo(viewpoint.basis(), List.of(address)).getOrDefault(address, List.of());
    if (history.isEmpty()) {
      return Optional.empty();
    }
    if (viewpoint.seesNothing()) {
      return Optional.of(items.json(Item.notRecorded(subject)));
    }
    SubjectTimeline timeline = timeline(viewpoint, subject.kind(), history);
    return Optional.of(
        timeline
            .asOf(viewpoint.asOf())
            .map(answer -> items.json(subject, answer))
            .orElseGet(() -> items.nothing(subject, timeline)));
  }

  /** Items of a view in the order of their names. */
  public Listing list(Viewpoint viewpoint, ViewFilter filter, String after, int limit) {
    List<String> texts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    long[] total = new long[2];
    forEachAnswer(
        viewpoint,
        List.of(filter.kind()),
        (subject, answer) ->
            filter
                .match(answer, items.category(answer.detail()))
                .ifPresent(match -> {
                  total[match == Certainty.CERTAIN ? 0 : 1]++;
                  if (subject.name().compareTo(after) > 0 && texts.size() <= limit) {
                    names.add(subject.name());
                    texts.add(items.json(subject, answer));
                  }
                }));
    Page page =
        texts.size() <= limit
            ? new Page(texts, null)
            : new Page(texts.subList(0, limit), names.get(limit - 1));
    return new Listing(page, new Total(total[0], total[1]));
  }

  /** Every item of a view in the order of their names, one at a time. */
  public void each(Viewpoint viewpoint, ViewFilter filter, Consumer<String> item) {
    forEachAnswer(
        viewpoint,
        List.of(filter.kind()),
        (subject, answer) ->
            filter
                .match(answer, items.category(answer.detail()))
                .ifPresent(_ -> item.accept(items.json(subject, answer))));
  }

  /** How every subject of the dossier stands, view by view, in the order of their names. */
  public List<Standing> standings(Viewpoint viewpoint) {
    List<Standing> standings = new ArrayList<>();
    forEachAnswer(
        viewpoint,
        List.of(Kind.values()),
        (subject, answer) ->
            standings.add(
                new Standing(
                    subject.kind().word(),
                    subject.name(),
                    answer.status(),
                    Items.word(answer.certainty()),
                    answer.holds(),
                    answer.mayHold())));
    return standings;
  }

  private void forEachAnswer(
      Viewpoint viewpoint, Collection<Kind> kinds, BiConsumer<SubjectId, Answer> action) {
    List<SubjectAddress> subjects =
        viewpoint.seesNothing() ? List.of() : subjects(viewpoint, kinds);
    for (int from = 0; from < subjects.size(); from += SUBJECTS_AT_ONCE) {
      var some = subjects.subList(from, Math.min(from + SUBJECTS_AT_ONCE, subjects.size()));
      var read = histories.upTo(viewpoint.basis(), some);
      for (SubjectAddress address : some) {
        SubjectId subject = address.subject();
        timeline(viewpoint, subject.kind(), Objects.requireNonNull(read.get(address)))
            .asOf(viewpoint.asOf())
            .ifPresent(answer -> action.accept(subject, answer));
      }
    }
  }

  /** Those with an entry that the reading sees. */
  private List<SubjectAddress> subjects(Viewpoint viewpoint, Collection<Kind> kinds) {
    StringBuilder sql =
        new StringBuilder(
            "SELECT DISTINCT kind, name FROM projection.entry WHERE dossier = ? AND kind = ANY (?) AND position <= ?");
    List<Object> arguments = new ArrayList<>();
    arguments.add(viewpoint.dossier().code());
    arguments.add(kinds.stream().map(Kind::word).toArray(String[]::new));
    arguments.add(viewpoint.basis());
    if (!viewpoint.sources().isEmpty()) {
      sql.append(" AND sources && ?::text[]");
      arguments.add(viewpoint.sources().toArray(String[]::new));
    }
    if (!viewpoint.parties().isEmpty()) {
      sql.append(" AND according_to = ANY (?)");
      arguments.add(viewpoint.parties().toArray(String[]::new));
    }
    return jdbc.query(
        sql.append(" ORDER BY kind, name").toString(),
        (row, number) ->
            new SubjectAddress(
                viewpoint.dossier(), new SubjectId(Kind.of(row.getString(1)), row.getString(2))),
        arguments.toArray());
  }

  private static SubjectTimeline timeline(
      Viewpoint viewpoint, Kind kind, List<StoredEvent> history) {
    List<Recorded> recorded =
        history.stream().map(each -> new Recorded(each.position(), each.event())).toList();
    return SubjectTimeline.of(kind, recorded, viewpoint.lens());
  }
}
