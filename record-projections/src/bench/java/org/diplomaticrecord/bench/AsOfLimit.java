package org.diplomaticrecord.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * The limit of a read: 187,000 rectangles of 10,000 subjects in one plain table with one covering
 * b-tree.
 */
final class AsOfLimit {
  private static final LocalDate FIRST = LocalDate.of(1975, 1, 1);
  private static final int DAYS = 18_000;

  private final DataSource database;
  private final int subjects;
  private final int rectangles;

  AsOfLimit(DataSource database, int subjects) throws SQLException {
    this.database = database;
    this.subjects = subjects;
    rectangles = (int) (subjects * 18.7);
    execute(
        """
        create table rectangle (
          subject text not null, valid_from date not null, valid_to date not null, recorded_from bigint not null,
          recorded_to bigint not null, status text not null, certainty text not null, state text not null)
        """);
    Random random = new Random(1);
    new RawSql(database)
        .copy(
            "copy rectangle from stdin",
            IntStream.range(0, rectangles).mapToObj(at -> rectangle(at, random)));
    execute(
        """
        create index rectangle_as_of on rectangle (subject, valid_from, valid_to, recorded_from, recorded_to)
        include (status, certainty)
        """);
    execute("vacuum analyze rectangle");
  }

  /**
   * Each subject's rectangles stand side by side in valid time; about a third of the subjects is in
   * force on a day.
   */
  private String rectangle(int at, Random random) {
    int subject = at % subjects;
    int place = at / subjects;
    LocalDate from = FIRST.plusDays(place * 1_000L + subject % 500);
    return RawSql.line(
        "measure/subject-" + subject,
        from,
        from.plusDays(1_000),
        at,
        Long.MAX_VALUE,
        random.nextInt(100) < 35 ? "in-force" : "lifted",
        "certain",
        "{\"id\":\"measure/subject-%d\",\"note\":\"%s\"}".formatted(subject, "x".repeat(300)));
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  /** Milliseconds of reads of one subject's state, its text fetched. */
  Latencies one(int times) throws SQLException {
    return timed(
        times,
        "select status, certainty, state from rectangle where subject = ? and " + AS_OF,
        true);
  }

  /** Milliseconds of reads of the status of one subject, from the index alone. */
  Latencies oneFromIndex(int times) throws SQLException {
    return timed(
        times, "select status, certainty from rectangle where subject = ? and " + AS_OF, true);
  }

  /** Milliseconds of reads of all subjects in force, from the index alone. */
  Latencies list(int times) throws SQLException {
    return timed(
        times,
        "select subject, status, certainty from rectangle where status = 'in-force' and " + AS_OF,
        false);
  }

  private static final String AS_OF =
      "valid_from <= ? and valid_to > ? and recorded_from <= ? and recorded_to > ?";

  private Latencies timed(int times, String query, boolean ofOne) throws SQLException {
    Random random = new Random(2);
    Latencies latencies = new Latencies();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      for (int time = 0; time < times; time++) {
        Date day = Date.valueOf(FIRST.plusDays(1_000 + random.nextInt(DAYS - 1_000)));
        int at = 0;
        if (ofOne) {
          select.setString(++at, "measure/subject-" + random.nextInt(subjects));
        }
        select.setDate(++at, day);
        select.setDate(++at, day);
        select.setLong(++at, rectangles);
        select.setLong(++at, rectangles);
        latencies.time(() -> {
          try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              rows.getString(1);
            }
          }
        });
      }
    }
    return latencies;
  }
}
