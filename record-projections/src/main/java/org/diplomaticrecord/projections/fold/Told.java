package org.diplomaticrecord.projections.fold;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/**
 * A happening and where the event that tells of it stands in the record.
 *
 * @param happening what happened
 * @param position the position of the event that says it now
 */
record Told(Happening happening, long position) {
  Entry entry() {
    return happening.statement().entry();
  }

  PartyId by() {
    return entry().accordingTo();
  }

  /** The date as recorded; of a thing that lasted, from its beginning to its end. */
  Edtf dated() {
    return entry().dated();
  }

  /** When this happened: of a thing that lasted, only its beginning or only its end. */
  Edtf when() {
    Edtf dated = dated();
    if (!dated.isInterval()) {
      return dated;
    }
    return happening.ends() ? end(dated.toString()) : beginning(dated.toString());
  }

  /** When a thing that lasted ended; absent where it did not last, or no end is known. */
  @Nullable Edtf until() {
    return dated().isInterval() && !dated().toString().endsWith("/..")
        ? end(dated().toString())
        : null;
  }

  /** That it was so by then, for what an entry implies without saying since when. */
  @Nullable Edtf byThen() {
    Bounds bounds = happening.bounds();
    return bounds.latest().equals(Bounds.OPEN_END)
        ? null
        : Edtf.of("[..%s]".formatted(bounds.latest()));
  }

  Remark remark(@Nullable String text, @Nullable SubjectId engagement) {
    return new Remark(by(), dated(), text, engagement, position);
  }

  Remark remark(@Nullable String text) {
    return remark(text, null);
  }

  /** An event tells of one happening or, where it lasted, of its beginning and its end. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Told that
        && position == that.position
        && happening.ends() == that.happening.ends();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(position);
  }

  private static Edtf beginning(String interval) {
    int slash = interval.indexOf('/');
    return Edtf.of(
        interval.startsWith("..")
            ? "[..%s]".formatted(interval.substring(slash + 1))
            : interval.substring(0, slash));
  }

  private static Edtf end(String interval) {
    int slash = interval.indexOf('/');
    return Edtf.of(
        interval.endsWith("..")
            ? "[%s..]".formatted(interval.substring(0, slash))
            : interval.substring(slash + 1));
  }
}
