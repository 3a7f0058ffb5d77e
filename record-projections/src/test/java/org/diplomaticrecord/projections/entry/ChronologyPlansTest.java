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
import org.diplomaticrecord.projections.entry.ChronologyFilter.Order;
import org.diplomaticrecord.projections.search.SearchQuery;
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
    for (Order order : List.of(Order.DATE, Order.POSITION)) {
      chronology.page(HERE, filter(null, null, List.of(), null, order), after, 100);
      chronology.page(
          HERE,
          filter(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 2, 1), List.of(), null, order),
          null,
          100);
      chronology.page(HERE, filter(null, null, List.of("P7"), null, order), null, 100);
      chronology.page(HERE, ofSubject("measure/m-7", order), null, 100);
      chronology.page(HERE, picked(List.of("measure.lifted"), null, order), null, 100);
      chronology.page(
          HERE, picked(List.of("measure.lifted", "measure.eased"), null, order), after, 100);
      chronology.page(HERE, picked(List.of(), true, order), null, 100);
    }

    assertThat(jdbc.plans())
        .hasSize(14)
        .allSatisfy(plan ->
            assertThat(plan).doesNotContain("Seq Scan on entry", "Seq Scan on projection.entry"));
  }

  @Test
  void findsWordsThroughTheIndexOfWordsInEveryOrder() {
    Chronology chronology = new Chronology(jdbc, histories);
    var after = new Chronology.Key(LocalDate.of(2005, 1, 1), LocalDate.of(2005, 1, 1), 1_000_500);
    for (String words :
        List.of(
            "word77",
            "wor*",
            "77 measure",
            "\"measure m 77\"",
            "measure/m-77",
            "拉",
            "北朝鮮",
            "word77 -measure",
            "word77 or \"m 78\"")) {
      for (Order order : Order.values()) {
        chronology.page(HERE, filter(null, null, List.of(), words, order), null, 100);
        chronology.page(HERE, filter(null, null, List.of(), words, order), after, 100);
      }
      chronology.count(HERE, filter(null, null, List.of(), words, Order.DATE));
    }

    assertThat(jdbc.plans())
        .hasSize(9 * 7)
        .allSatisfy(
            plan -> assertThat(plan).contains("entry_words").doesNotContain("Seq Scan on entry"));
  }

  @Test
  void looksThroughAPageOfADossierForWhatNoIndexOfWordsCanTell() {
    Chronology chronology = new Chronology(jdbc, histories);
    for (String words : List.of("-word77", "*ord77")) {
      chronology.page(HERE, filter(null, null, List.of(), words, Order.DATE), null, 100);
    }

    assertThat(jdbc.plans())
        .hasSize(2)
        .allSatisfy(plan -> assertThat(plan).contains("entry_by_date"));
  }

  @Test
  void findsARareEffectiveTypeAndWhatWasConcludedByIndexesOfTheirOwn() {
    Chronology chronology = new Chronology(jdbc, histories);
    for (Order order : List.of(Order.DATE, Order.POSITION)) {
      chronology.page(HERE, picked(List.of("measure.lifted"), null, order), null, 100);
      chronology.count(HERE, picked(List.of("measure.lifted"), null, order));
    }
    assertThat(jdbc.plans())
        .hasSize(4)
        .allSatisfy(plan -> assertThat(plan).contains("using entry_by_effective_type"));

    jdbc.plans().clear();
    chronology.page(HERE, picked(List.of(), true, Order.DATE), null, 100);
    assertThat(jdbc.plans())
        .singleElement()
        .satisfies(plan -> assertThat(plan).contains("using entry_derived"));
  }

  private static ChronologyFilter filter(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<String> parties,
      @Nullable String words,
      Order order) {
    return new ChronologyFilter(
        from,
        to,
        List.of(),
        List.of(),
        List.of(),
        parties,
        null,
        List.of(),
        words == null ? null : SearchQuery.of(words),
        null,
        order,
        false);
  }

  private static ChronologyFilter ofSubject(String subject, Order order) {
    return new ChronologyFilter(
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        SubjectId.of(subject),
        List.of(),
        null,
        null,
        order,
        true);
  }

  private static ChronologyFilter picked(
      List<String> types, @Nullable Boolean derived, Order order) {
    return new ChronologyFilter(
        null, null, List.of(), types, List.of(), List.of(), null, List.of(), null, derived, order,
        false);
  }
}
