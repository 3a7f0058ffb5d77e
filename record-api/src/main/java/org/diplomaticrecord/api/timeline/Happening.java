package org.diplomaticrecord.api.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diplomaticrecord.api.value.Bounds;

/**
 * A turn of events in the world: a statement's thing happens or, where it lasted, begins and later
 * ends.
 *
 * @param statement what says so
 * @param ends whether this is the end of a thing that lasted
 * @param bounds the days on which it can have been
 */
public record Happening(Statement statement, boolean ends, Bounds bounds)
    implements Comparable<Happening> {
  private static final Comparator<Happening> VALID_TIME =
      Comparator.comparing(Happening::bounds)
          .thenComparingLong(happening -> happening.statement.root())
          .thenComparing(Happening::ends);

  /** The happenings of a statement: one, or a beginning and an end. */
  static Stream<Happening> of(Statement statement) {
    var dated = statement.entry().dated();
    return Stream.concat(
        Stream.of(new Happening(statement, false, dated.start())),
        dated.end().stream().map(end -> new Happening(statement, true, end)));
  }

  /** Earliest day first, then latest day, then the order in which they were recorded. */
  @Override
  public int compareTo(Happening other) {
    return VALID_TIME.compare(this, other);
  }

  /** The happenings of statements, in the order of valid time. */
  static List<Happening> sorted(List<Statement> statements) {
    return statements.stream().flatMap(Happening::of).sorted().toList();
  }
}
