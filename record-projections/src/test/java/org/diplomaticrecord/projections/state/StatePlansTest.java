package org.diplomaticrecord.projections.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.diplomaticrecord.api.fold.Certainty;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.BigDossier;
import org.diplomaticrecord.projections.ExplainingJdbcTemplate;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.entry.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class StatePlansTest {
  private static final Viewpoint HERE =
      Viewpoint.whole(new DossierId(BigDossier.ID), LocalDate.of(2000, 1, 10), 5_000_000);

  @Autowired DataSource dataSource;
  @Autowired Histories histories;
  @Autowired Items items;

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
  void findsOneStateThroughTheIndex() {
    assertThat(new StateReader(jdbc).item(HERE, new SubjectId(Kind.MEASURE, "m-77")))
        .contains("x".repeat(1000));

    assertThat(jdbc.plans())
        .singleElement()
        .asString()
        .contains("Index Only Scan using rectangle_as_of", "Index Scan using item_told")
        .doesNotContain("Seq Scan");
  }

  @Test
  void tellsThatNothingHadHappenedYetFromTheIndexAlone() {
    StateReader reader = new StateReader(jdbc);
    assertThat(reader.firstItem(HERE, new SubjectId(Kind.MEASURE, "m-77"))).isPresent();
    assertThat(reader.firstItem(HERE, new SubjectId(Kind.MEASURE, "m-0"))).isEmpty();

    assertThat(jdbc.plans())
        .allSatisfy(plan ->
            assertThat(plan)
                .contains("Index Only Scan using rectangle_as_of")
                .doesNotContain("Seq Scan"));
  }

  @Test
  void pagesThroughTheIndexWithoutSorting() {
    StateReader reader = new StateReader(jdbc);
    for (ViewFilter filter : filters()) {
      assertThat(reader.page(HERE, filter, "m-5", 100).items()).hasSize(100);
    }

    assertThat(jdbc.plans())
        .hasSize(3)
        .allSatisfy(plan ->
            assertThat(plan)
                .contains("Index Only Scan using rectangle_as_of", "Index Scan using item_told")
                .doesNotContain("Seq Scan", "Sort"));
  }

  @Test
  void countsAndTakesSnapshotsThroughTheIndexAlone() {
    StateReader reader = new StateReader(jdbc);
    jdbc.execute("VACUUM projection.rectangle");
    for (ViewFilter filter : filters()) {
      assertThat(reader.total(HERE, filter)).isEqualTo(new Total(2000, 0));
    }
    assertThat(reader.standings(HERE)).hasSize(2000);

    assertThat(jdbc.plans())
        .hasSize(4)
        .allSatisfy(plan ->
            assertThat(plan)
                .contains("Index Only Scan using rectangle_as_of")
                .doesNotContain("Seq Scan", "Sort"));
  }

  @Test
  void findsTheSubjectsOfANarrowedReadingThroughAnIndex() {
    Lens lens = new Lens(Set.of(new PartyId("JP")), Set.of(new SourceId("s7")));
    Viewpoint narrowed = new Viewpoint(HERE.dossier(), HERE.asOf(), 0, lens, false);

    new NarrowedReader(jdbc, histories, items).list(narrowed, filters().getFirst(), "", 10);

    assertThat(jdbc.plans()).singleElement().asString().doesNotContain("Seq Scan");
  }

  private static List<ViewFilter> filters() {
    return List.of(
        new ViewFilter(Kind.MEASURE, null, null, null),
        new ViewFilter(Kind.MEASURE, "in-force", null, null),
        new ViewFilter(Kind.MEASURE, "in-force", Certainty.CERTAIN, "port"));
  }
}
