package org.diplomaticrecord.projections.history;

import org.diplomaticrecord.projections.fold.Item;
import org.diplomaticrecord.projections.fold.Rectangle;

/**
 * What the record said of some days from one position until another.
 *
 * @param recordedFrom the position of the event that made it say so
 * @param recordedTo the position of the event that ended it; {@link Rectangle#OPEN} where none did
 * @param item what it said; that nothing had happened yet, or nothing was recorded, is said too
 */
public record HistoryVersion(long recordedFrom, long recordedTo, Item item) {
  /** Whether nothing has ended it. */
  public boolean open() {
    return recordedTo == Rectangle.OPEN;
  }
}
