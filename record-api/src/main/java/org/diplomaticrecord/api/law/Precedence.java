package org.diplomaticrecord.api.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.timeline.Statement;
import org.diplomaticrecord.api.value.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What entries say of what they came after, held against their dates and against one another.
 *
 * <p>That an entry came after another says that its thing happened or, where it lasted, began on no
 * earlier day than the other's. What is not read is not held against anything.
 */
public final class Precedence {
  private static final int MOST_TOLD = 5;

  private final Map<Long, Statement> read;
  private final LongUnaryOperator root;

  /** Of what was followed already, by its root: the day before which it cannot have been. */
  private final Map<Long, LocalDate> notBefore = new HashMap<>();

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
    LocalDate day = at == null ? Bounds.OPEN_START : notBefore(at);
    for (Statement each : chain.reversed()) {
      Bounds own = bounds(each);
      if (own.latest().isBefore(day)) {
        return Optional.of(againstDates(each));
      }
      day = own.earliest().isAfter(day) ? own.earliest() : day;
      notBefore.put(each.root(), day);
    }
    return Optional.empty();
  }

  private LocalDate notBefore(Statement followed) {
    return Objects.requireNonNull(notBefore.get(followed.root()));
  }

  private static Bounds bounds(Statement statement) {
    return statement.entry().dated().start();
  }

  /** Against the first of all it came after that was certainly later. */
  private Contradiction againstDates(Statement earlier) {
    List<Statement> chain = new ArrayList<>();
    Statement at = earlier;
    do {
      chain.add(at);
      at = Objects.requireNonNull(before(at));
    } while (!bounds(earlier).before(bounds(at)));
    chain.add(at);
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
    List<String> others = chain.stream().skip(1).map(Precedence::described).toList();
    Stream<String> some =
        others.size() <= MOST_TOLD
            ? others.stream()
            : Stream.of(
                others.getFirst(), "%d others".formatted(others.size() - 2), others.getLast());
    return described(chain.getFirst())
        + some.collect(Collectors.joining(", that one after ", " is said to have come after ", ""));
  }

  private static String described(Statement statement) {
    Entry entry = statement.entry();
    return "%s dated %s".formatted(EntryType.of(entry).typeName(), entry.dated());
  }
}
