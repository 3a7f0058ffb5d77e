package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.core.importing.NotInFile.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lists that imported files are editions of. A file that names none is taken for the next
 * edition of the nameless list with which it shares most import keys.
 */
class Editions {
  private final JdbcClient jdbc;

  Editions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the files of an import are editions of. Those of one list are one edition. */
  List<Edition> of(List<FileContents> files) {
    Map<DossierId, Set<String>> named = new HashMap<>();
    for (FileContents file : files) {
      if (file.id() != null) {
        Set<String> all = named.computeIfAbsent(file.id(), _ -> new HashSet<>());
        all.addAll(file.keys());
        all.addAll(file.unread());
      }
    }
    Map<Object, Edition> editions = new LinkedHashMap<>();
    for (FileContents file : files) {
      if (file.id() != null && (file.list() != null || !file.keys().isEmpty())) {
        Edition edition = of(file, Objects.requireNonNull(named.get(file.id())));
        editions.merge(identity(edition, file), edition, Editions::joined);
      }
    }
    return List.copyOf(editions.values());
  }

  private Edition of(FileContents file, Set<String> named) {
    DossierId dossier = Objects.requireNonNull(file.id());
    Long list =
        file.list() == null ? alike(dossier, file.keys()) : called(dossier, file.list().value());
    return new Edition(
        dossier,
        list,
        file.list() == null ? null : file.list().value(),
        file.list() == null ? new Place(file.file().name(), 1, "") : file.list().place(),
        file.keys(),
        named,
        list == null ? Map.of() : keys(list));
  }

  /** What two files have in common that are of one list. */
  private static Object identity(Edition edition, FileContents file) {
    if (edition.list() != null) {
      return edition.list();
    }
    return edition.name() == null ? file : List.of(edition.dossier(), edition.name());
  }

  private static Edition joined(Edition one, Edition other) {
    Set<String> keys = new LinkedHashSet<>(one.keys());
    keys.addAll(other.keys());
    return new Edition(
        one.dossier(), one.list(), one.name(), one.place(), keys, one.elsewhere(), one.before());
  }

  private @Nullable Long called(DossierId dossier, ListId name) {
    return jdbc.sql("SELECT id FROM record.list WHERE dossier = ? AND name = ?")
        .params(dossier.code(), name.code())
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  /**
   * The nameless list whose last edition names most of these keys, if half of them or half of the
   * list's are among them: a small file that repeats an entry of a large list is no edition of it.
   */
  private @Nullable Long alike(DossierId dossier, Collection<String> keys) {
    record Alike(long list, int shared) {}
    Optional<Alike> most =
        jdbc.sql(
                """
                SELECT list, count(*) AS shared FROM (
                  SELECT DISTINCT ON (list, import_key) list, named
                  FROM record.listed JOIN record.list ON list.id = listed.list
                  WHERE dossier = ? AND name IS NULL AND import_key = ANY (?)
                  ORDER BY list, import_key, listed.id DESC) AS last
                WHERE named GROUP BY list ORDER BY shared DESC, list LIMIT 1
                """)
            .params(dossier.code(), keys.toArray(String[]::new))
            .query((row, _) -> new Alike(row.getLong(1), row.getInt(2)))
            .optional();
    return most.filter(alike ->
            2 * alike.shared() >= keys.size()
                || 2L * alike.shared()
                    >= keys(alike.list()).values().stream().filter(named -> named).count())
        .map(Alike::list)
        .orElse(null);
  }

  /** The keys that editions of a list named, and whether the last one did. */
  private Map<String, Boolean> keys(long list) {
    Map<String, Boolean> keys = new HashMap<>();
    jdbc.sql(
            "SELECT DISTINCT ON (import_key) import_key, named FROM record.listed WHERE list = ? ORDER BY import_key, id DESC")
        .param(list)
        .query(row -> {
          keys.put(row.getString(1), row.getBoolean(2));
        });
    return keys;
  }

  /** Remembers what they name. The caller's transaction decides whether it stays. */
  void remember(List<Edition> editions) {
    for (Edition edition : editions) {
      Long list = edition.list() == null ? begin(edition) : edition.list();
      Map<String, Boolean> changes = edition.changes();
      if (!changes.isEmpty()) {
        jdbc.sql(
                "INSERT INTO record.listed (list, import_key, named) SELECT ?, * FROM unnest(?, ?)")
            .param(list)
            .param(changes.keySet().toArray(String[]::new))
            .param(changes.values().toArray(Boolean[]::new))
            .update();
      }
    }
  }

  private Long begin(Edition edition) {
    return jdbc.sql("INSERT INTO record.list (dossier, name) VALUES (?, ?) RETURNING id")
        .param(edition.dossier().code())
        .param(edition.name() == null ? null : edition.name().code())
        .query(Long.class)
        .single();
  }

  /** What they leave out. */
  NotInFile notInFile(List<Edition> editions) {
    List<Missing> since = new ArrayList<>();
    List<Missing> earlier = new ArrayList<>();
    int comparedWith = 0;
    for (Edition edition : editions) {
      comparedWith += edition.before().size();
      Set<String> sinceLast = edition.missingSinceLast();
      for (Missing missing : positions(edition.dossier(), edition.missing())) {
        (sinceLast.contains(missing.importKey().code()) ? since : earlier).add(missing);
      }
    }
    Comparator<Missing> order = Comparator.comparingLong(Missing::position);
    since.sort(order);
    earlier.sort(order);
    Set<Missing> all = new LinkedHashSet<>(since);
    all.addAll(earlier);
    return new NotInFile(
        comparedWith,
        all.size(),
        new HashSet<>(since).size(),
        all.stream().limit(NotInFile.MOST).toList());
  }

  private List<Missing> positions(DossierId dossier, Set<String> keys) {
    return keys.isEmpty()
        ? List.of()
        : jdbc.sql(
                "SELECT import_key, position FROM record.event WHERE dossier = ? AND import_key = ANY (?)")
            .params(dossier.code(), keys.toArray(String[]::new))
            .query((row, _) -> new Missing(new ImportKey(row.getString(1)), row.getLong(2)))
            .list();
  }
}
