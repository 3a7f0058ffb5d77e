package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What can be so while a cluster happens, and after it.
 *
 * @param days what can be so from each of its days to before the next
 * @param end what can be so when all of it has happened
 */
record Passage(NavigableMap<LocalDate, Front> days, Front end) {
  /** Where a search was cut short: more may be held to be possible than is. */
  Passage cutShort() {
    NavigableMap<LocalDate, Front> open = new TreeMap<>();
    days.forEach((day, front) -> open.put(day, front.cutShort()));
    return new Passage(open, end.cutShort());
  }
}
