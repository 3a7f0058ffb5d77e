package org.diplomaticrecord.projections.projecting;

import java.util.List;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.entry.StoredEvent;

/** Brings copies of projections from where they were filled to where the projections are now. */
final class CatchUp {
  private static final int EVENTS_AT_ONCE = 500;

  private final Histories histories;
  private final SubjectProjections subjects;
  private final ChangeWriter writer;
  private long position;

  /**
   * @param position to which the copies are filled
   */
  CatchUp(long position, Histories histories, ChangeWriter writer) {
    this.position = position;
    this.histories = histories;
    this.subjects = new SubjectProjections(histories);
    this.writer = writer;
  }

  /** Takes in what follows, up to a position. */
  void to(long last) {
    while (position < last) {
      List<StoredEvent> events =
          histories.between(position, Math.min(last, position + EVENTS_AT_ONCE));
      writer.write(subjects.apply(position, events));
      position = events.getLast().position();
    }
  }

  /** The position to which the copies are now. */
  long position() {
    return position;
  }
}
