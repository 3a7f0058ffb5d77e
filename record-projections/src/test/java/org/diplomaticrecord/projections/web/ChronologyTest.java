package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@RecordTest
class ChronologyTest extends ReadingFixture {
  @Test
  void listsTheChronologyAsItReadsAndOnRequestAllThatWasRecorded() {
    String at = "&basis=" + corrected;

    assertThat(positions(dossier + "/entries?order=date" + at)).containsExactly(imposed, corrected);
    assertThat(positions(dossier + "/entries?superseded=include&order=position" + at))
        .containsExactly(imposed, lifted, corrected);
    assertThat(positions(dossier + "/entries?basis=" + lifted)).containsExactly(imposed, lifted);
    assertThat(positions(dossier + "/entries?citing=seed-b" + at)).containsExactly(imposed, lifted);
    assertThat(positions(dossier + "/entries?from=2014-07-10&superseded=include" + at))
        .containsExactly(lifted);
    assertThat(positions(dossier + "/entries?to=2010-01-01" + at)).containsExactly(imposed);
    assertThat(positions(dossier + "/entries?asOf=2010-01-01" + at)).containsExactly(imposed);
    assertThat(positions(dossier + "/entries?type=measure.imposed,measure.lifted" + at))
        .containsExactly(imposed, corrected);
    assertThat(positions(dossier + "/entries?kind=claim" + at)).isEmpty();
    assertThat(positions(dossier + "/entries?party=KP" + at)).isEmpty();
    assertThat(positions(dossier + "/entries?accordingTo=JP" + at))
        .containsExactly(imposed, corrected);
    assertThat(positions(dossier + "/entries?source=P1" + at)).containsExactly(corrected);
    assertThat(positions(dossier + "/entries?subject=" + BAN + at))
        .containsExactly(imposed, corrected);
    assertThat(positions(dossier + "/entries?q=ship+flag" + at)).containsExactly(imposed);
    assertThat(positions(dossier + "/entries?publishedBy=2010-01-01" + at)).isEmpty();
  }

  @Test
  void pagesTheChronologyInItsOrder() {
    String next = dossier + "/entries?superseded=include&limit=1&basis=" + corrected;
    List<Long> seen = new ArrayList<>();
    while (next != null) {
      JsonNode page = client.json(next);
      assertThat(page.get("total").longValue()).isEqualTo(3);
      seen.add(page.at("/items/0/position").longValue());
      next =
          client
              .get(next)
              .headers()
              .firstValue("Link")
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse(null);
    }

    assertThat(seen).containsExactly(imposed, lifted, corrected);
  }

  @Test
  void tellsOfAnEntryWhatTookItsPlace() {
    assertThat(
            client
                .json("%s/entries/%d?basis=%d".formatted(dossier, lifted, corrected))
                .at("/entry/supersededBy")
                .longValue())
        .isEqualTo(corrected);
    assertThat(
            client
                .json("%s/entries/%d?basis=%d".formatted(dossier, lifted, lifted))
                .at("/entry/supersededBy")
                .isNull())
        .isTrue();
    assertThat(
            client
                .json("%s/entries/%d?basis=%d".formatted(dossier, corrected, corrected))
                .at("/entry/supersedes")
                .longValue())
        .isEqualTo(lifted);
    assertThat(
            client.get("%s/entries/%d?basis=%d".formatted(dossier, corrected, lifted)).statusCode())
        .isEqualTo(404);
    assertThat(
            client
                .get("%s/entries/%d?basis=%d".formatted(dossier, lifted, corrected))
                .headers()
                .firstValue("Cache-Control")
                .orElseThrow())
        .contains("immutable");
  }

  @Test
  void bringsBackWhatARetractedCorrectionHadReplaced() {
    long retracted = recorder.record(id, Examples.retracted(2, MeasureExamples.lifted().subject()));

    assertThat(positions(dossier + "/entries?basis=" + retracted)).containsExactly(imposed, lifted);
    assertThat(positions(dossier + "/entries?basis=" + corrected))
        .containsExactly(imposed, corrected);
    assertThat(
            client
                .json(ban("asOf=2014-07-15&basis=" + retracted))
                .at("/item/certainty")
                .stringValue())
        .isEqualTo("possible");
  }
}
