package org.diplomaticrecord.projections.state;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.fold.Certainty;
import org.diplomaticrecord.projections.dossier.Viewpoint;

/** The questions of lists, and what stands in them. */
final class ViewSql {
  static final String AS_OF =
      "dossier = ? AND kind = ? %s AND valid_from <= ? AND valid_to > ? AND recorded_from <= ? AND recorded_to > ?";

  private ViewSql() {}

  /** The names and the texts of items in the order of their names. */
  static String page(ViewFilter filter) {
    return "SELECT name, state FROM projection.subject_state WHERE %s%s ORDER BY name LIMIT ?"
        .formatted(AS_OF.formatted("AND name > ?"), matching(filter));
  }

  static List<Object> pageArguments(
      Viewpoint viewpoint, ViewFilter filter, String after, int limit) {
    List<Object> arguments = arguments(viewpoint, filter, after);
    arguments.add(limit);
    return arguments;
  }

  /** How many items match certainly, and how many possibly. */
  static String total(ViewFilter filter) {
    String certain = filter.status() == null ? "certainty = 'certain'" : "? = ANY (holds)";
    String possible = filter.status() == null ? "certainty <> 'certain'" : "? = ANY (may_hold)";
    return "SELECT count(*) FILTER (WHERE %s), count(*) FILTER (WHERE %s) FROM projection.subject_state WHERE %s%s"
        .formatted(certain, possible, AS_OF.formatted("AND name > ?"), matching(filter));
  }

  static List<Object> totalArguments(Viewpoint viewpoint, ViewFilter filter) {
    List<Object> arguments = new ArrayList<>();
    if (filter.status() != null) {
      arguments.add(filter.status());
      arguments.add(filter.status());
    }
    arguments.addAll(arguments(viewpoint, filter, ""));
    return arguments;
  }

  private static String matching(ViewFilter filter) {
    StringBuilder sql = new StringBuilder();
    boolean certain = filter.certainty() != Certainty.POSSIBLE;
    boolean possible = filter.certainty() != Certainty.CERTAIN;
    if (filter.status() == null) {
      sql.append(
          certain && possible
              ? ""
              : certain ? " AND certainty = 'certain'" : " AND certainty <> 'certain'");
    } else {
      sql.append(
          certain && possible
              ? " AND (? = ANY (holds) OR ? = ANY (may_hold))"
              : certain ? " AND ? = ANY (holds)" : " AND ? = ANY (may_hold)");
    }
    return filter.category() == null ? sql.toString() : sql.append(" AND category = ?").toString();
  }

  private static List<Object> arguments(Viewpoint viewpoint, ViewFilter filter, String after) {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                viewpoint.dossier().code(),
                filter.kind().word(),
                after,
                viewpoint.asOf(),
                viewpoint.asOf(),
                viewpoint.basis(),
                viewpoint.basis()));
    if (filter.status() != null) {
      arguments.add(filter.status());
      if (filter.certainty() == null) {
        arguments.add(filter.status());
      }
    }
    if (filter.category() != null) {
      arguments.add(filter.category());
    }
    return arguments;
  }
}
