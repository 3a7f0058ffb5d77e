package org.diplomaticrecord.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CoreTest
class AppendOnlyTest {
  @Autowired DataSource application;
  @Autowired Flyway owner;
  @Autowired Publishing publishing;

  @BeforeEach
  void somethingIsRecorded() {
    publishing.publish(1);
  }

  static Stream<String> changes() {
    return Stream.of("event", "dossier", "party", "source")
        .flatMap(table ->
            Stream.of(
                "DELETE FROM record." + table,
                "TRUNCATE record." + table + " CASCADE",
                "UPDATE record.%s SET %s"
                    .formatted(table, table.equals("event") ? "payload = '{}'" : "id = 'x'")));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theServiceMayNotChangeTheRecord(String change) {
    assertThatThrownBy(() -> new JdbcTemplate(application).execute(change))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void itsOwnerIsToldHowToCorrectIt(String change) {
    assertThatThrownBy(
            () -> new JdbcTemplate(owner.getConfiguration().getDataSource()).execute(change))
        .rootCause()
        .hasMessageContaining("is refused: the record is only ever added to")
        .hasMessageContaining("Record a correction or a retraction.");
  }

  @ParameterizedTest
  @MethodSource("evasions")
  void theServiceMayNotTakeTheGuardsAway(String evasion) {
    assertThatThrownBy(() -> new JdbcTemplate(application).execute(evasion))
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  static Stream<String> evasions() {
    return Stream.of(
        "ALTER TABLE record.event DISABLE TRIGGER ALL",
        "DROP TRIGGER refuse_change ON record.event",
        "DROP TABLE record.event",
        "SET ROLE record_owner",
        "SET session_replication_role = replica");
  }

  @Test
  void theServiceHasTheProjectionsToItself() {
    JdbcTemplate jdbc = new JdbcTemplate(application);
    jdbc.execute("CREATE TABLE projection.shadow (LIKE projection.token_entry)");
    jdbc.execute("TRUNCATE projection.shadow");
    jdbc.execute("ALTER TABLE projection.token_entry RENAME TO token_entry_before");
    jdbc.execute("ALTER TABLE projection.token_entry_before RENAME TO token_entry");
    jdbc.execute("DROP TABLE projection.shadow");
    assertThat(jdbc.queryForObject("SELECT current_user", String.class)).isEqualTo("record_app");
  }
}
