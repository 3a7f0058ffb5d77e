package org.diplomaticrecord.projections.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.timeline.Lens;

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
    Map<Integer, Integer> now = Supersession.in(history, Lens.WHOLE);
    List<Supersession> closed = new ArrayList<>();
    open.forEach((at, supersession) -> {
      if (!now.containsKey(at) || positions.get(now.get(at)) != supersession.supersededBy()) {
        closed.add(supersession);
      }
    });
    open.values().removeAll(closed);
    List<Supersession> opened = new ArrayList<>();
    now.forEach((at, by) -> {
      if (!open.containsKey(at)) {
        Supersession supersession =
            new Supersession(positions.get(at), positions.get(by), position);
        open.put(at, supersession);
        opened.add(supersession);
      }
    });
    return new Change(closed, opened);
  }

  /** What is so now. */
  public List<Supersession> open() {
    return List.copyOf(open.values());
  }
}
