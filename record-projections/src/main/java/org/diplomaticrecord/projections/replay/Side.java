package org.diplomaticrecord.projections.replay;

import java.util.ArrayList;
import java.util.List;

/**
 * What one side says of a subject.
 *
 * @param states how it stands: of a day at most one state, or all rectangles
 * @param entries what the index holds of it; nothing where only a day is asked for
 */
record Side(List<State> states, List<EntryLine> entries) {
  static Side nothing() {
    return new Side(new ArrayList<>(), new ArrayList<>());
  }

  /**
   * Whether two of its states, which are in order, hold at once: then it cannot be said how the
   * subject stood.
   */
  boolean overlaps() {
    for (int at = 0; at < states.size(); at++) {
      State one = states.get(at);
      for (int next = at + 1; next < states.size(); next++) {
        if (!states.get(next).validFrom().isBefore(one.validTo())) {
          break;
        }
        if (one.holdsWith(states.get(next))) {
          return true;
        }
      }
    }
    return false;
  }
}
