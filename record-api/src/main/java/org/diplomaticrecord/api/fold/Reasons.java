package org.diplomaticrecord.api.fold;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.fold.Answer.Note;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.PartyId;

/** The entries that decide an answer, and what a reader should know of them. */
record Reasons(
    List<Long> positions,
    List<PartyId> parties,
    List<Citation> citations,
    List<Note> notes,
    boolean approximate) {
  static Reasons of(Collection<Occurrence> deciding) {
    SequencedSet<Long> positions = new LinkedHashSet<>();
    SequencedSet<Citation> citations = new LinkedHashSet<>();
    SequencedSet<Note> notes = new LinkedHashSet<>();
    Set<PartyId> parties = new TreeSet<>();
    boolean approximate = false;
    List<Occurrence> ordered =
        deciding.stream().sorted(Comparator.comparingLong(Occurrence::position)).toList();
    for (Occurrence each : ordered) {
      Entry entry = each.entry();
      positions.add(each.position());
      parties.add(each.by());
      citations.addAll(entry.citations());
      if (entry.note() != null || entry.derived() != null) {
        notes.add(new Note(each.position(), entry.note(), entry.derived()));
      }
      approximate |= entry.dated().approximate();
    }
    return new Reasons(
        List.copyOf(positions),
        List.copyOf(parties),
        List.copyOf(citations),
        List.copyOf(notes),
        approximate);
  }
}
