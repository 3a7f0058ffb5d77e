package org.diplomaticrecord.projections.projecting;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies of the projections' tables, filled without indexes and put in their places in one step.
 */
final class ShadowTables {
  private record View(String name, String definition) {}

  private record Index(String table, String name, String definition) {}

  private final JdbcClient jdbc;
  private final List<String> tables;

  ShadowTables(JdbcClient jdbc, Collection<Projection> projections) {
    this.jdbc = jdbc;
    this.tables = projections.stream().flatMap(each -> each.tables().stream()).toList();
  }

  static String name(String table) {
    return "projection.%s_next".formatted(table);
  }

  void create() {
    for (String table : tables) {
      jdbc.sql("CREATE TABLE %s (LIKE projection.%s)".formatted(name(table), table)).update();
    }
  }

  /** Makes the indexes, when the tables have been filled. */
  void index() {
    indexes().forEach(index -> jdbc.sql(shadow(index)).update());
  }

  /**
   * Puts them in their places when nobody is reading.
   *
   * @param catchUp brings them to where the tables are that they replace
   * @param hold keeps these from going further
   */
  void swap(Runnable catchUp, Runnable hold) {
    List<Index> indexes = indexes();
    List<View> views =
        jdbc.sql(
                """
                SELECT viewname, definition FROM pg_views
                WHERE schemaname = 'projection' AND viewname IN (
                  SELECT view_name FROM information_schema.view_table_usage
                  WHERE view_schema = 'projection' AND table_schema = 'projection' AND table_name = ANY (?))
                """)
            .param(names())
            .query((row, number) -> new View(row.getString(1), row.getString(2)))
            .list();
    // Readers come to the tables through the views: in this order nobody waits for the other.
    new QuietTables(jdbc)
        .lock(
            Stream.concat(views.stream().map(View::name), tables.stream()).toList(), catchUp, hold);
    catchUp.run();
    views.forEach(view -> jdbc.sql("DROP VIEW projection.%s".formatted(view.name())).update());
    for (String table : tables) {
      jdbc.sql("DROP TABLE projection.%s".formatted(table)).update();
      jdbc.sql("ALTER TABLE %s RENAME TO %s".formatted(name(table), table)).update();
    }
    indexes.forEach(index ->
        jdbc.sql("ALTER INDEX projection.%1$s_next RENAME TO %1$s".formatted(index.name()))
            .update());
    views.forEach(view ->
        jdbc.sql("CREATE VIEW projection.%s AS %s".formatted(view.name(), view.definition()))
            .update());
  }

  /**
   * Without it the first reads are planned as if the tables were empty. Only the columns: looking
   * at the full text too takes as long as indexing it, and no plan depends on it.
   */
  void analyze() {
    tables.forEach(
        table -> jdbc.sql("ANALYZE projection.%s (%s)".formatted(table, columns(table))).update());
  }

  private List<Index> indexes() {
    return jdbc.sql(
            "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'projection' AND tablename = ANY (?)")
        .param(names())
        .query((row, number) -> new Index(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  private String[] names() {
    return tables.toArray(String[]::new);
  }

  private String columns(String table) {
    return jdbc.sql(
            """
            SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
            WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped
            """)
        .param("projection." + table)
        .query((row, number) -> row.getString(1))
        .single();
  }

  private static String shadow(Index index) {
    return index
        .definition()
        .replace(
            "INDEX %s ON projection.%s ".formatted(index.name(), index.table()),
            "INDEX %s_next ON %s ".formatted(index.name(), name(index.table())));
  }
}
