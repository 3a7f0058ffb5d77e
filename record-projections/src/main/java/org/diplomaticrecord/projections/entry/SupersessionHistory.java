package org.diplomaticrecord.projections.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Reading;

/** Which events of one subject are superseded, kept up to date event by event. */
public final class SupersessionHistory {
  /**
   * What an event changes.
   *
   * @param closed what is so no longer, from the event's position on
   * @param opened what is so from the event's position on
   */
  public record Change(List<Supersession> closed, List<Supersession> opened) {
    private static final Change NONE = new Change(List.of(), List.of());
  }

  private final Map<Integer, Supersession> open = new HashMap<>();

  /**
   * Takes in the last event of a history.
   *
   * @param history the subject's events, the new one last
   * @param positions where they stand in the record
   */
  public Change apply(List<? extends RecordEvent> history, List<Long> positions) {
    if (history.getLast() instanceof Entry) {
      return Change.NONE;
    }
    long position = positions.getLast();
    Reading reading = Reading.of(history, Lens.WHOLE);
    List<Supersession> closed = new ArrayList<>();
    List<Supersession> opened = new ArrayList<>();
    for (int at = 0; at < history.size(); at++) {
      OptionalLong now = reading.supersededBy(at);
      Supersession before = open.get(at);
      Long by = now.isPresent() ? positions.get((int) now.getAsLong()) : null;
      if (before != null && (by == null || by != before.supersededBy())) {
        closed.add(before);
        open.remove(at);
      }
      if (by != null && !open.containsKey(at)) {
        Supersession supersession = new Supersession(positions.get(at), by, position);
        opened.add(supersession);
        open.put(at, supersession);
      }
    }
    return new Change(closed, opened);
  }

  /** Whether the event at a place of the history is in effect now. */
  public boolean inEffect(long sequence) {
    return !open.containsKey((int) sequence);
  }

  /** What is so now. */
  public List<Supersession> open() {
    return List.copyOf(open.values());
  }
}
