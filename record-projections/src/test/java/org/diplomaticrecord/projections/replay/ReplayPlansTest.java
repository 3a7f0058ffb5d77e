package org.diplomaticrecord.projections.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    Side side = sides(null).get("measure/m-1501");
    assertThat(side.states()).hasSize(20);
    assertThat(side.entries()).hasSize(10);
    assertThat(jdbc.plans()).hasSize(3);
    scansNothing();
  }

  @Test
  void readsAStretchOfSubjectsAsOfADayWithoutScanningTheBigTables() {
    assertThat(sides(LocalDate.of(2000, 1, 10)).get("measure/m-1501").states()).hasSize(1);
    assertThat(jdbc.plans()).hasSize(1);
    scansNothing();
  }

  private Map<String, Side> sides(@Nullable LocalDate asOf) {
    return new Stored(jdbc, new Question(DOSSIER, 5_000_000, asOf, null)).in(STRETCH);
  }

  private void scansNothing() {
    assertThat(jdbc.plans())
        .allSatisfy(
            plan -> assertThat(plan).doesNotContainPattern("Seq Scan on (rectangle|item|entry)"));
  }
}
