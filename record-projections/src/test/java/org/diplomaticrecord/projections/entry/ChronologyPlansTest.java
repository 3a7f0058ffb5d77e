package org.diplomaticrecord.projections.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.BigDossier;
import org.diplomaticrecord.projections.ExplainingJdbcTemplate;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class ChronologyPlansTest {
  private static final Viewpoint HERE =
      Viewpoint.whole(new DossierId(BigDossier.ID), LocalDate.of(2026, 1, 1), 5_000_000);

  @Autowired DataSource dataSource;
  @Autowired Histories histories;

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
  void readsEveryPageThroughAnIndex() {
    Chronology chronology = new Chronology(jdbc, histories);
    var after = new Chronology.Key(LocalDate.of(2005, 1, 1), LocalDate.of(2005, 1, 1), 1_000_500);
    for (boolean byDate : List.of(true, false)) {
      chronology.page(HERE, filter(null, null, List.of(), null, byDate), after, 100);
      chronology.page(
          HERE,
          filter(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 2, 1), List.of(), null, byDate),
          null,
          100);
      chronology.page(HERE, filter(null, null, List.of("P7"), null, byDate), null, 100);
      chronology.page(HERE, filter(null, null, List.of(), "word77", byDate), null, 100);
      chronology.page(
          HERE,
          new ChronologyFilter(
              null,
              null,
              List.of(),
              List.of(),
              List.of(),
              SubjectId.of("measure/m-7"),
              List.of(),
              null,
              byDate,
              true),
          null,
          100);
    }
    chronology.count(HERE, filter(null, null, List.of(), "word77", true));

    assertThat(jdbc.plans())
        .hasSize(11)
        .allSatisfy(plan ->
            assertThat(plan).doesNotContain("Seq Scan on entry", "Seq Scan on projection.entry"));
  }

  private static ChronologyFilter filter(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<String> parties,
      @Nullable String words,
      boolean byDate) {
    return new ChronologyFilter(
        from, to, List.of(), List.of(), parties, null, List.of(), words, byDate, false);
  }
}
