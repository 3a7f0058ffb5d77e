package org.diplomaticrecord.projections.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a dossier rests on. */
@Component
public class DossierReader {
  /**
   * A dossier.
   *
   * @param id its id
   * @param title what it is called
   */
  public record Dossier(String id, String title) {}

  /**
   * A party.
   *
   * @param id its id
   * @param name what it is called
   * @param partOf the party it is an organ of, if it is one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Party(String id, String name, @Nullable String partOf) {}

  /**
   * A document.
   *
   * @param id its id
   * @param title what it is called
   * @param publisher who made it public
   * @param url where it can be found
   * @param dated the date it bears, in EDTF; absent where it bears none
   * @param estimated when it was made public, in EDTF, where it is undated
   * @param sha256 the digest of the copy that was read
   * @param note what a reader should know besides
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Source(
      String id,
      String title,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable String dated,
      @Nullable String estimated,
      @Nullable String sha256,
      @Nullable String note) {

    /**
     * Whether it was certainly public by the end of a day: an undated one by the latest day of its
     * estimate.
     */
    boolean publishedBy(LocalDate day) {
      String published = dated == null ? estimated : dated;
      if (published == null) {
        return false;
      }
      Edtf date = Edtf.of(published);
      return date.end().orElse(date.start()).certainBy(day);
    }
  }

  private final JdbcClient jdbc;
  private final Set<DossierId> known = ConcurrentHashMap.newKeySet();

  DossierReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All dossiers, by id. */
  public List<Dossier> all() {
    return rows(
        jdbc.sql("SELECT id, title FROM record.dossier ORDER BY id").query(Dossier.class).list());
  }

  /** A dossier. */
  public Optional<Dossier> find(DossierId dossier) {
    return jdbc.sql("SELECT id, title FROM record.dossier WHERE id = ?")
        .param(dossier.code())
        .query(Dossier.class)
        .optional();
  }

  /** Whether there is such a dossier: once there, it stays. */
  public boolean exists(DossierId dossier) {
    if (known.contains(dossier)) {
      return true;
    }
    boolean found = find(dossier).isPresent();
    if (found) {
      known.add(dossier);
    }
    return found;
  }

  /** The parties of a dossier, by id. */
  public List<Party> parties(DossierId dossier) {
    return rows(
        jdbc.sql("SELECT id, name, part_of FROM record.party WHERE dossier = ? ORDER BY id")
            .param(dossier.code())
            .query(Party.class)
            .list());
  }

  /** The documents of a dossier, by id. */
  public List<Source> sources(DossierId dossier) {
    return rows(
        jdbc.sql(
                "SELECT id, title, publisher, url, dated, estimated, sha256, note FROM record.source WHERE dossier = ? ORDER BY id")
            .param(dossier.code())
            .query(Source.class)
            .list());
  }

  /** The ids of the documents that were certainly public by the end of a day. */
  public Set<String> publishedBy(DossierId dossier, LocalDate day) {
    return sources(dossier).stream()
        .filter(source -> source.publishedBy(day))
        .map(Source::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A row is never missing, though a mapper might make nothing of one. */
  private static <T> List<T> rows(List<@Nullable T> mapped) {
    return mapped.stream().map(row -> Objects.requireNonNull(row)).toList();
  }
}
