package org.diplomaticrecord.core.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The definitions of dossiers, as they are kept. They are only ever added to. */
public class Dossiers {
  private final JdbcClient jdbc;

  Dossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is defined of a dossier; its own definition is absent where the record holds no such
   * dossier.
   */
  public Definitions of(DossierId id) {
    return new Definitions(id, find(id).orElse(null), parties(id), sources(id));
  }

  /** The dossier itself. */
  public Optional<Dossier> find(DossierId id) {
    return jdbc.sql("SELECT title FROM record.dossier WHERE id = ?")
        .param(id.code())
        .query(String.class)
        .optional()
        .map(title -> new Dossier(id, title));
  }

  private List<Party> parties(DossierId id) {
    return jdbc.sql("SELECT id, name, part_of FROM record.party WHERE dossier = ? ORDER BY id")
        .param(id.code())
        .query((row, _) -> party(row))
        .list();
  }

  private static Party party(ResultSet row) throws SQLException {
    String partOf = row.getString(3);
    return new Party(
        new PartyId(row.getString(1)),
        row.getString(2),
        partOf == null ? null : new PartyId(partOf));
  }

  private List<Source> sources(DossierId id) {
    return jdbc.sql(
            "SELECT id, title, publisher, url, dated, estimated, sha256, note FROM record.source WHERE dossier = ? ORDER BY id")
        .param(id.code())
        .query((row, _) -> source(row))
        .list();
  }

  private static Source source(ResultSet row) throws SQLException {
    return new Source(
        new SourceId(row.getString(1)),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        date(row.getString(5)),
        date(row.getString(6)),
        row.getString(7),
        row.getString(8));
  }

  private static @Nullable Edtf date(@Nullable String text) {
    return text == null ? null : Edtf.of(text);
  }

  /** Adds definitions that are new. The caller's transaction decides whether they stay. */
  public void add(Definitions added) {
    String dossier = added.id().code();
    if (added.dossier() != null) {
      jdbc.sql("INSERT INTO record.dossier (id, title) VALUES (?, ?)")
          .params(dossier, added.dossier().title())
          .update();
    }
    for (Party party : added.parties()) {
      jdbc.sql("INSERT INTO record.party (dossier, id, name, part_of) VALUES (?, ?, ?, ?)")
          .param(dossier)
          .param(party.id().code())
          .param(party.name())
          .param(party.partOf() == null ? null : party.partOf().code())
          .update();
    }
    for (Source source : added.sources()) {
      jdbc.sql(
              "INSERT INTO record.source (dossier, id, title, publisher, url, dated, estimated, sha256, note)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .param(dossier)
          .param(source.id().code())
          .param(source.title())
          .param(source.publisher())
          .param(source.url())
          .param(text(source.dated()))
          .param(text(source.estimated()))
          .param(source.sha256())
          .param(source.note())
          .update();
    }
  }

  private static @Nullable String text(@Nullable Edtf date) {
    return date == null ? null : date.toString();
  }
}
