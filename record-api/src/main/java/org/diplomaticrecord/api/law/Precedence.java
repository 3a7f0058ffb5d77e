package org.diplomaticrecord.api.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.timeline.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What entries say of what they came after, held against their dates and against one another.
 *
 * <p>That an entry came after another says that its thing happened or, where it lasted, began on no
 * earlier day than the other's. What is not read is not held against anything.
 */
public final class Precedence {
  private static final Comparator<Statement> BY_EARLIEST_DAY =
      Comparator.comparing(statement -> statement.entry().dated().start().earliest());

  private final Map<Long, Statement> read;
  private final LongUnaryOperator root;

  /**
   * Of what was followed already, by its root: that of all it came after, directly or not, and of
   * itself, which cannot have been before the latest day.
   */
  private final Map<Long, Statement> notBefore = new HashMap<>();

  /**
   * Statements that cannot all be true.
   *
   * @param rule the rule that is broken: {@code history.after-dates} or {@code
   *     history.after-circle}
   * @param message what contradicts what and what to do about it, for a person
   * @param statements those that contradict one another, each but the last said to have come after
   *     the next; in a circle the last is the first again
   */
  public record Contradiction(String rule, String message, List<Statement> statements) {
    public Contradiction {
      statements = List.copyOf(statements);
    }
  }

  private Precedence(List<Statement> statements, LongUnaryOperator root) {
    this.read = new HashMap<>();
    statements.forEach(each -> read.put(each.root(), each));
    this.root = root;
  }

  /**
   * Looks for a contradiction.
   *
   * @param statements what is read of one subject, in the order it was recorded
   * @param root the place of the entry to which the event at a place of the history goes back
   * @return the first; none where days can be given to all, each within its bounds and none before
   *     that of what it came after
   */
  public static Optional<Contradiction> contradiction(
      List<Statement> statements, LongUnaryOperator root) {
    Precedence precedence = new Precedence(statements, root);
    return statements.stream()
        .filter(each -> each.entry().after() != null)
        .map(precedence::follow)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What a statement came after, if that is read. */
  private @Nullable Statement before(Statement statement) {
    Long after = statement.entry().after();
    return after == null ? null : read.get(root.applyAsLong(after));
  }

  private Optional<Contradiction> follow(Statement last) {
    List<Statement> chain = new ArrayList<>();
    Map<Long, Integer> places = new HashMap<>();
    Statement at = last;
    while (at != null && !notBefore.containsKey(at.root())) {
      Integer met = places.putIfAbsent(at.root(), chain.size());
      if (met != null) {
        return Optional.of(circle(chain.subList(met, chain.size())));
      }
      chain.add(at);
      at = before(at);
    }
    Statement latest = at == null ? null : notBefore.get(at.root());
    for (Statement each : chain.reversed()) {
      if (latest != null && each.entry().dated().start().before(latest.entry().dated().start())) {
        return Optional.of(againstDates(each, latest));
      }
      latest = latest == null || BY_EARLIEST_DAY.compare(each, latest) > 0 ? each : latest;
      notBefore.put(each.root(), latest);
    }
    return Optional.empty();
  }

  private Contradiction againstDates(Statement first, Statement later) {
    List<Statement> chain = new ArrayList<>();
    for (Statement at = first; at != null && at.root() != later.root(); at = before(at)) {
      chain.add(at);
    }
    chain.add(later);
    return new Contradiction(
        "history.after-dates",
        "By the dates it was the other way round: %s. Leave 'after' out, name in it what this did come after, or correct the date that is wrong."
            .formatted(told(chain)),
        chain);
  }

  private static Contradiction circle(List<Statement> statements) {
    List<Statement> round = new ArrayList<>(statements);
    round.add(statements.getFirst());
    return new Contradiction(
        "history.after-circle",
        "This goes round in a circle: %s. Leave 'after' out of one of them, or name in it what that one did come after."
            .formatted(told(round)),
        round);
  }

  private static String told(List<Statement> chain) {
    return chain.stream()
        .skip(1)
        .map(statement -> described(statement.entry()))
        .collect(
            Collectors.joining(
                ", that one after ",
                described(chain.getFirst().entry()) + " is said to have come after ",
                ""));
  }

  private static String described(Entry entry) {
    return "%s dated %s".formatted(EntryType.of(entry).typeName(), entry.dated());
  }
}
