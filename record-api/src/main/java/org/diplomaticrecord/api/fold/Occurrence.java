package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.Comparator;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.timeline.Statement;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says happened or, where it lasted and the kind looks at its end, that it began or
 * that it ended.
 *
 * <p>Natural order: earliest day, latest day, type, party, wording; the position decides only
 * between entries that say the same.
 */
final class Occurrence implements Comparable<Occurrence> {
  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::told)
          .thenComparing(Occurrence::ends)
          .thenComparing(each -> each.entry().getClass().getName())
          .thenComparing(each -> each.by().toString())
          .thenComparing(each -> each.entry().toString())
          .thenComparingLong(Occurrence::position);

  private final Statement statement;
  private final long position;
  private final boolean ends;
  private final Bounds told;
  private final Bounds bounds;

  private Occurrence(Statement statement, long position, boolean ends, Bounds told, Bounds bounds) {
    this.statement = statement;
    this.position = position;
    this.ends = ends;
    this.told = told;
    this.bounds = bounds;
  }

  /** That what a statement tells of happened or began. */
  static Occurrence of(Statement statement, long position) {
    Bounds start = statement.entry().dated().start();
    return new Occurrence(statement, position, false, start, start);
  }

  /** That what a statement tells of ended, within these days. */
  static Occurrence end(Statement statement, long position, Bounds end) {
    return new Occurrence(statement, position, true, end, end);
  }

  /** The same within fewer days: what it came after, or before, leaves no others. */
  Occurrence within(Bounds fewer) {
    return fewer.equals(bounds) ? this : new Occurrence(statement, position, ends, told, fewer);
  }

  Statement statement() {
    return statement;
  }

  Entry entry() {
    return statement.entry();
  }

  /** The position of the event that says it now. */
  long position() {
    return position;
  }

  /** Whether it is the end of what lasted. */
  boolean ends() {
    return ends;
  }

  /** The days on which it can have been, by its own date. */
  Bounds told() {
    return told;
  }

  /** The days on which it can have been, given also what it came after and before. */
  Bounds bounds() {
    return bounds;
  }

  LocalDate earliest() {
    return bounds.earliest();
  }

  LocalDate latest() {
    return bounds.latest();
  }

  PartyId by() {
    return entry().accordingTo();
  }

  /** The date as recorded; of a thing that lasted, from its beginning to its end. */
  Edtf dated() {
    return entry().dated();
  }

  /** The date of this alone: of a thing that lasted, only of its beginning or only of its end. */
  Edtf when() {
    return ends ? dated().ending().orElseGet(this::someDay) : dated().beginning();
  }

  /** Some day from its beginning on, where its end is not known. */
  private Edtf someDay() {
    return Edtf.of("[%s..]".formatted(dated().beginning()));
  }

  /** That it was so by then, for what an entry implies without saying since when. */
  @Nullable Edtf byThen() {
    LocalDate latest = told.latest();
    return latest.equals(Bounds.OPEN_END) ? null : Edtf.of("[..%s]".formatted(latest));
  }

  /** What is said of it, as a list of a view shows it. */
  Remark remark(@Nullable String text, @Nullable SubjectId engagement) {
    return new Remark(by(), dated(), text, engagement, position);
  }

  Remark remark(@Nullable String text) {
    return remark(text, null);
  }

  /** Whether one tells of the same as the other, and on the same days. */
  boolean same(Occurrence other) {
    return equals(other) && bounds.equals(other.bounds);
  }

  @Override
  public int compareTo(Occurrence other) {
    return this == other ? 0 : ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Occurrence that && position == that.position && ends == that.ends);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(position) * 2 + (ends ? 1 : 0);
  }

  @Override
  public String toString() {
    return "%d %s%s %s"
        .formatted(position, entry().getClass().getSimpleName(), ends ? " ended" : "", bounds);
  }
}
