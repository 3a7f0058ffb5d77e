package org.diplomaticrecord.projections.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.entry.ChronologyFilter.Order;
import org.diplomaticrecord.projections.search.SearchSql;

/** The query of a chronology. */
final class ChronologySql {
  private final StringBuilder where = new StringBuilder();
  private final List<Object> arguments = new ArrayList<>();
  private final ChronologyFilter filter;
  private String from = "projection.entry e";
  private String tail = "";

  private ChronologySql(ChronologyFilter filter) {
    this.filter = filter;
  }

  /**
   * The query of a filter.
   *
   * @param superseded what is superseded in a reading narrowed to documents
   */
  static ChronologySql of(
      Viewpoint viewpoint, ChronologyFilter filter, Collection<Long> superseded) {
    ChronologySql sql = new ChronologySql(filter);
    sql.join(
        "LEFT JOIN projection.supersession s ON s.position = e.position AND s.recorded_from <= ? AND s.recorded_to > ?",
        List.of(viewpoint.basis(), viewpoint.basis()));
    if (filter.order() == Order.RELEVANCE) {
      SearchSql relevance = sql.relevance("e");
      sql.join(
          "CROSS JOIN LATERAL (SELECT %s AS relevance) r".formatted(relevance.sql()),
          relevance.arguments());
    }
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
      and("e.effective_type = ANY (?)", texts(filter.types()));
    }
    if (!filter.storedTypes().isEmpty()) {
      and("e.type = ANY (?)", texts(filter.storedTypes()));
    }
    if (filter.derived() != null) {
      where.append(filter.derived() ? " AND e.derived" : " AND NOT e.derived");
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
    if (filter.search() != null) {
      SearchSql search = SearchSql.condition(filter.search(), "e");
      and(search.sql(), search.arguments());
    }
  }

  void after(Chronology.Key key) {
    switch (filter.order()) {
      case DATE ->
          and(
              "(e.earliest, e.latest, e.position) > (?, ?, ?)",
              List.of(key.earliest(), key.latest(), key.position()));
      case POSITION -> and("e.position > ?", key.position());
      case RELEVANCE -> {
        // It follows from the words of the entry alone, and these never change.
        SearchSql last = relevance("k");
        and(
            "(r.relevance, -e.position) < (SELECT %s, -k.position FROM projection.entry k WHERE k.position = ?)"
                .formatted(last.sql()),
            last.arguments());
        arguments.add(key.position());
      }
    }
  }

  void limit(int limit) {
    tail = " LIMIT ?";
    arguments.add(limit);
  }

  /** What the record holds of an event is looked up only for the page. */
  String select(String columns) {
    String order =
        switch (filter.order()) {
          case DATE -> "e.earliest, e.latest, e.position";
          case POSITION -> "e.position";
          case RELEVANCE -> "relevance DESC, e.position";
        };
    String relevance = filter.order() == Order.RELEVANCE ? ", relevance" : "";
    return """
    SELECT %s FROM (
      SELECT e.*, s.superseded_by%s FROM %s WHERE %s ORDER BY %s%s) e
    JOIN record.event r ON r.position = e.position ORDER BY %s
    """
        .formatted(columns, relevance, from, where, order, tail, order);
  }

  String count() {
    return "SELECT count(*) FROM %s WHERE %s".formatted(from, where);
  }

  Object[] arguments() {
    return arguments.toArray();
  }

  private void join(String joined, List<Object> joining) {
    from += " " + joined;
    arguments.addAll(joining);
  }

  private void and(String condition, Object argument) {
    and(condition, List.of(argument));
  }

  private void and(String condition, List<Object> compared) {
    where.append(where.isEmpty() ? "" : " AND ").append(condition);
    arguments.addAll(compared);
  }

  private SearchSql relevance(String row) {
    return SearchSql.relevance(Objects.requireNonNull(filter.search()), row);
  }

  private static String[] texts(Collection<String> texts) {
    return texts.toArray(String[]::new);
  }
}
