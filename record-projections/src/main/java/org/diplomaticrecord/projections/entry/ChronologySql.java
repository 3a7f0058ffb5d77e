package org.diplomaticrecord.projections.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.diplomaticrecord.projections.dossier.Viewpoint;

/** The query of a chronology. */
final class ChronologySql {
  private final StringBuilder where = new StringBuilder();
  private final List<Object> arguments = new ArrayList<>();
  private final boolean byDate;
  private final String supersession;
  private String tail = "";

  private ChronologySql(boolean byDate, String supersession) {
    this.byDate = byDate;
    this.supersession = supersession;
  }

  /**
   * The query of a filter.
   *
   * @param superseded what is superseded in a reading narrowed to documents
   */
  static ChronologySql of(
      Viewpoint viewpoint, ChronologyFilter filter, Collection<Long> superseded) {
    ChronologySql sql =
        new ChronologySql(
            filter.byDate(),
            "LEFT JOIN projection.supersession s ON s.position = e.position AND s.recorded_from <= ? AND s.recorded_to > ?");
    sql.arguments.add(viewpoint.basis());
    sql.arguments.add(viewpoint.basis());
    sql.and("e.dossier = ?", viewpoint.dossier().code());
    sql.and("e.position <= ?", viewpoint.basis());
    sql.and("e.earliest <= ?", viewpoint.asOf());
    sql.narrow(viewpoint, filter, superseded);
    sql.pick(filter);
    return sql;
  }

  private void narrow(Viewpoint viewpoint, ChronologyFilter filter, Collection<Long> superseded) {
    boolean cited = !viewpoint.sources().isEmpty();
    if (viewpoint.seesNothing()) {
      where.append(" AND false");
    }
    if (cited) {
      and("e.sources && ?::text[]", texts(viewpoint.sources()));
    }
    if (!viewpoint.parties().isEmpty()) {
      and("e.according_to = ANY (?)", texts(viewpoint.parties()));
    }
    if (!filter.superseded()) {
      where.append(" AND e.type <> 'entry.retracted'");
      if (cited) {
        and("e.position <> ALL (?)", superseded.toArray(Long[]::new));
      } else {
        where.append(" AND s.position IS NULL");
      }
    }
  }

  private void pick(ChronologyFilter filter) {
    if (filter.from() != null) {
      and("e.latest >= ?", filter.from());
    }
    if (filter.to() != null) {
      and("e.earliest <= ?", filter.to());
    }
    if (!filter.kinds().isEmpty()) {
      and("e.kind = ANY (?)", texts(filter.kinds()));
    }
    if (!filter.types().isEmpty()) {
      and("e.type = ANY (?)", texts(filter.types()));
    }
    if (!filter.parties().isEmpty()) {
      and("e.parties && ?::text[]", texts(filter.parties()));
    }
    if (filter.subject() != null) {
      and("e.kind = ?", filter.subject().kind().word());
      and("e.name = ?", filter.subject().name());
    }
    if (!filter.sources().isEmpty()) {
      and("e.sources && ?::text[]", texts(filter.sources()));
    }
    if (filter.words() != null) {
      and("to_tsvector('english', e.words) @@ websearch_to_tsquery('english', ?)", filter.words());
    }
  }

  void after(Chronology.Key key) {
    if (byDate) {
      where.append(" AND (e.earliest, e.latest, e.position) > (?, ?, ?)");
      arguments.add(key.earliest());
      arguments.add(key.latest());
      arguments.add(key.position());
    } else {
      and("e.position > ?", key.position());
    }
  }

  void limit(int limit) {
    tail = " LIMIT ?";
    arguments.add(limit);
  }

  /** What the record holds of an event is looked up only for the page. */
  String select(String columns) {
    String order = byDate ? "e.earliest, e.latest, e.position" : "e.position";
    return """
    SELECT %s FROM (
      SELECT e.*, s.superseded_by FROM projection.entry e %s WHERE %s ORDER BY %s%s) e
    JOIN record.event r ON r.position = e.position ORDER BY %s
    """
        .formatted(columns, supersession, where, order, tail, order);
  }

  String count() {
    return "SELECT count(*) FROM projection.entry e %s WHERE %s".formatted(supersession, where);
  }

  Object[] arguments() {
    return arguments.toArray();
  }

  private void and(String condition, Object argument) {
    where.append(where.isEmpty() ? "" : " AND ").append(condition);
    arguments.add(argument);
  }

  private static String[] texts(Collection<String> texts) {
    return texts.toArray(String[]::new);
  }
}
