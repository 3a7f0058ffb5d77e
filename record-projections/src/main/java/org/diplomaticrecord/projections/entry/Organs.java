package org.diplomaticrecord.projections.entry;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.dossier.DossierReader.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The organs of parties, and of their organs, that have said something by a position. Those that
 * were defined since have said nothing by then: an answer on a basis names the same organs for
 * ever.
 */
@Component
public class Organs {
  private record Voice(DossierId dossier, String party) {}

  private final JdbcTemplate jdbc;
  private final Map<Voice, Long> firstHeard = new ConcurrentHashMap<>();

  Organs(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The ids of the organs of some parties; the parties themselves are not among them. */
  public SortedSet<String> of(
      DossierId dossier, Collection<Party> all, Set<String> parties, long basis) {
    SortedSet<String> organs = new TreeSet<>();
    for (String organ : organs(all, parties)) {
      Long first = firstHeard(new Voice(dossier, organ));
      if (first != null && first <= basis) {
        organs.add(organ);
      }
    }
    return organs;
  }

  private static Set<String> organs(Collection<Party> all, Set<String> parties) {
    Set<String> found = new HashSet<>(parties);
    while (all.stream()
        .filter(party -> party.partOf() != null && found.contains(party.partOf()))
        .map(party -> found.add(party.id()))
        .reduce(false, Boolean::logicalOr)) {
      // Another level of organs was found.
    }
    found.removeAll(parties);
    return found;
  }

  /** Once heard, the first time stays the first. */
  private @Nullable Long firstHeard(Voice voice) {
    Long known = firstHeard.get(voice);
    if (known == null) {
      known =
          jdbc.queryForObject(
              "SELECT min(position) FROM projection.entry WHERE dossier = ? AND parties @> ARRAY[?::text] AND according_to = ?",
              Long.class,
              voice.dossier().code(),
              voice.party(),
              voice.party());
      if (known != null) {
        firstHeard.put(voice, known);
      }
    }
    return known;
  }
}
