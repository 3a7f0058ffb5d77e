package org.diplomaticrecord.projections.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.BigDossier;
import org.diplomaticrecord.projections.ExplainingJdbcTemplate;
import org.diplomaticrecord.projections.RecordTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class ReplayPlansTest {
  private static final DossierId DOSSIER = new DossierId(BigDossier.ID);
  private static final Stretch STRETCH =
      new Stretch(DOSSIER, List.of("measure", "m-1500"), List.of("measure", "m-1580"));

  @Autowired DataSource dataSource;

  private ExplainingJdbcTemplate jdbc;

  @BeforeEach
  void fill() {
    jdbc = new ExplainingJdbcTemplate(dataSource);
    BigDossier.create(jdbc);
  }

  @AfterEach
  void empty() {
    BigDossier.delete(jdbc);
  }

  @Test
  void readsAStretchOfSubjectsOnAllDaysWithoutScanningTheBigTables() {
    Side side = side(null);
    assertThat(side.states()).hasSize(20);
    assertThat(side.entries()).hasSize(10);
    assertThat(jdbc.plans()).hasSize(3);
    scansNothing();
  }

  @Test
  void readsAStretchOfSubjectsAsOfADayWithoutScanningTheBigTables() {
    assertThat(side(LocalDate.of(2000, 1, 10)).states()).hasSize(1);
    assertThat(jdbc.plans()).hasSize(1);
    scansNothing();
  }

  private Side side(@Nullable LocalDate asOf) {
    return Objects.requireNonNull(
        new Stored(jdbc, new Question(DOSSIER, 5_000_000, asOf, null))
            .in(STRETCH)
            .get("measure/m-1501"));
  }

  private void scansNothing() {
    assertThat(jdbc.plans())
        .allSatisfy(
            plan -> assertThat(plan).doesNotContainPattern("Seq Scan on (rectangle|item|entry)"));
  }
}
