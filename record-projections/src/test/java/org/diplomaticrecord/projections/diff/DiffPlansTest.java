package org.diplomaticrecord.projections.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.BigDossier;
import org.diplomaticrecord.projections.ExplainingJdbcTemplate;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class DiffPlansTest {
  private static final DossierId DOSSIER = new DossierId(BigDossier.ID);
  private static final LocalDate DAY = LocalDate.of(2000, 1, 10);

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
  void comparesTwoDaysWithoutScanningAnyTable() {
    Comparison days =
        new Comparison.InTheWorld(DAY.minusDays(5), Viewpoint.whole(DOSSIER, DAY, 5_000_000));

    looksUpOnlyWhatCanDiffer(days);
  }

  @Test
  void comparesTwoPositionsWithoutScanningAnyTable() {
    Comparison positions =
        new Comparison.InOurKnowledge(1_000_100, Viewpoint.whole(DOSSIER, DAY, 1_000_200));

    looksUpOnlyWhatCanDiffer(positions);
  }

  private void looksUpOnlyWhatCanDiffer(Comparison comparison) {
    DiffReader reader = new DiffReader(jdbc);
    reader.page(comparison, null, null, 100);
    reader.page(comparison, Kind.MEASURE, new SubjectId(Kind.MEASURE, "m-5"), 100);
    // In the big dossier all states have one text: nothing differs but where it was given first.
    assertThat(reader.counts(comparison, null)).isEqualTo(Counts.NONE);

    List<String> plans = jdbc.plans();
    assertThat(plans)
        .hasSize(3)
        .allSatisfy(plan ->
            assertThat(plan)
                .contains("rectangle_as_of")
                .containsPattern("using entry_")
                .doesNotContain("Seq Scan"));
  }
}
