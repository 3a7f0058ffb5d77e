package org.diplomaticrecord.projections.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Reading;

/**
 * That an event is not read, from a position on, because another took its place or withdrew it.
 *
 * @param position the event that is not read
 * @param supersededBy the correction or retraction in effect
 * @param recordedFrom the position from which on it is so
 */
public record Supersession(long position, long supersededBy, long recordedFrom) {
  /**
   * Which events of a history others supersede.
   *
   * @param history a subject's events in the order they were recorded
   * @param lens what is seen of them
   * @return the place of what is not read, and the place of the event in effect that is the reason
   */
  public static Map<Integer, Integer> in(List<? extends RecordEvent> history, Lens lens) {
    Reading reading = Reading.of(history, lens);
    Map<Integer, Integer> superseded = new HashMap<>();
    for (int at = history.size() - 1; at >= 0; at--) {
      if (reading.inEffect(at)) {
        switch (history.get(at)) {
          case Entry _ -> {}
          case EntryRetracted retraction -> superseded.putIfAbsent((int) retraction.retracts(), at);
          case EntryCorrected correction -> supersedeChain(history, correction, at, superseded);
        }
      }
    }
    return superseded;
  }

  private static void supersedeChain(
      List<? extends RecordEvent> history,
      EntryCorrected correction,
      int by,
      Map<Integer, Integer> superseded) {
    RecordEvent link = correction;
    while (link instanceof EntryCorrected step) {
      superseded.putIfAbsent((int) step.corrects(), by);
      link = history.get((int) step.corrects());
    }
  }
}
