package org.diplomaticrecord.projections;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Asks, before each query, how the database is going to answer it. */
public class ExplainingJdbcTemplate extends JdbcTemplate {
  private final List<String> plans = new ArrayList<>();

  /** Asks this database. */
  public ExplainingJdbcTemplate(DataSource dataSource) {
    super(dataSource);
  }

  /** The plans so far, each under its query. */
  public List<String> plans() {
    return plans;
  }

  @Override
  public <T> @Nullable T query(
      String sql, @Nullable PreparedStatementSetter setter, ResultSetExtractor<T> extractor) {
    StringBuilder plan = new StringBuilder(sql).append('\n');
    super.query(
        "EXPLAIN " + sql,
        setter,
        rows -> {
          while (rows.next()) {
            plan.append(rows.getString(1)).append('\n');
          }
          return plan;
        });
    plans.add(plan.toString());
    return super.query(sql, setter, extractor);
  }
}
