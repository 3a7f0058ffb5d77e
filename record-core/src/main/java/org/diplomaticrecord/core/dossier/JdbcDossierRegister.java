package org.diplomaticrecord.core.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.core.subject.DossierRegister;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers what it has found: a definition is never taken back. */
class JdbcDossierRegister implements DossierRegister {
  private final JdbcClient jdbc;
  private final Map<DossierId, Set<Object>> known = new ConcurrentHashMap<>();

  JdbcDossierRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<PartyId> unknownParties(DossierId dossier, Set<PartyId> parties) {
    return unknown(
        dossier,
        parties,
        PartyId::code,
        PartyId::new,
        "SELECT id FROM record.party WHERE dossier = ? AND id = ANY (?)");
  }

  @Override
  public Set<SourceId> unknownSources(DossierId dossier, Set<SourceId> sources) {
    return unknown(
        dossier,
        sources,
        SourceId::code,
        SourceId::new,
        "SELECT id FROM record.source WHERE dossier = ? AND id = ANY (?)");
  }

  private <T> Set<T> unknown(
      DossierId dossier,
      Set<T> asked,
      Function<T, String> code,
      Function<String, T> id,
      String sql) {
    Set<Object> remembered = known.computeIfAbsent(dossier, _ -> ConcurrentHashMap.newKeySet());
    Set<T> unknown = new HashSet<>(asked);
    unknown.removeAll(remembered);
    if (!unknown.isEmpty()) {
      List<T> found =
          jdbc
              .sql(sql)
              .param(dossier.code())
              .param(unknown.stream().map(code).toArray(String[]::new))
              .query(String.class)
              .list()
              .stream()
              .map(id)
              .collect(Collectors.toList());
      remembered.addAll(found);
      found.forEach(unknown::remove);
    }
    return unknown;
  }
}
