package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Comparisons taken away as files. */
@RecordTest
class DiffFileTest extends DiffFixture {
  private String valid() {
    return diff + "?axis=valid&from=2014-06-30&to=2014-08-01&basis=" + corrected;
  }

  private String recorded() {
    return diff + "?axis=recorded&from=%d&to=%d&asOf=2014-07-20".formatted(imposed, corrected);
  }

  private List<NamedCsvRecord> csv(String path) {
    HttpResponse<String> answer = client.get(path, "Accept", "text/csv");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return CsvReader.builder().ofNamedCsvRecord(answer.body()).stream().toList();
  }

  private List<JsonNode> lines(String path) {
    return client.get(path + "&format=jsonl").body().lines().map(client::read).toList();
  }

  @Test
  void giveInEachLineWhatWasComparedAndASubjectThatDiffers() {
    for (String path : List.of(valid(), recorded(), valid() + "&citing=seed-b")) {
      JsonNode page = client.json(path);
      List<JsonNode> lines = lines(path);

      assertThat(lines.stream().map(line -> line.get("item")).toList())
          .isEqualTo(page.get("items").valueStream().toList());
      for (JsonNode line : lines) {
        line.properties().stream()
            .filter(field -> !field.getKey().equals("item"))
            .forEach(field -> assertThat(page.get(field.getKey())).isEqualTo(field.getValue()));
        assertThat(line.get("axis")).isNotNull();
      }
    }
  }

  @Test
  void tellInARowHowASubjectStoodAndWhichEntriesAreResponsible() {
    NamedCsvRecord measure =
        csv(valid()).stream()
            .filter(row -> row.getField("id").startsWith("measure/"))
            .findFirst()
            .orElseThrow();

    assertThat(measure.getField("dossier")).isEqualTo(id.code());
    assertThat(measure.getField("axis")).isEqualTo("valid");
    assertThat(measure.getField("from")).isEqualTo("2014-06-30");
    assertThat(measure.getField("to")).isEqualTo("2014-08-01");
    assertThat(measure.getField("basis")).isEqualTo(Long.toString(corrected));
    assertThat(measure.getField("asOf")).isEmpty();
    assertThat(measure.getField("change")).isEqualTo("changed");
    assertThat(measure.getField("changed")).isEqualTo("status; detail; evidence");
    assertThat(measure.getField("statusBefore")).isEqualTo("in-force");
    assertThat(measure.getField("statusAfter")).isEqualTo("lifted");
    assertThat(measure.getField("because")).isEqualTo(Long.toString(corrected));
    assertThat(measure.getField("after")).startsWith("status=lifted, certainty=certain");
    NamedCsvRecord learnt = csv(recorded()).getLast();
    assertThat(learnt.getField("because")).isEqualTo("%d; %d".formatted(lifted, corrected));
    assertThat(learnt.getField("asOf")).isEqualTo("2014-07-20");
    assertThat(learnt.getField("basis")).isEmpty();
  }

  @Test
  void runNoFormulaThatSomebodyRecorded() {
    recorder.record(
        id,
        Examples.with("title", "=1+1", Examples.about("measure/evil", MeasureExamples.imposed())));
    awaitProjected();

    assertThat(csv(diff + "?axis=valid&from=1990-01-01&view=measures"))
        .extracting(row -> row.getField("title"))
        .contains("'=1+1");
  }

  @Test
  void haveAllOfALongComparison() {
    recorder.record(
        id,
        IntStream.range(0, 1_100)
            .<RecordEvent>mapToObj(at ->
                Examples.about(
                    "measure/long-%04d".formatted(at),
                    Examples.dated("2014-07-11", MeasureExamples.imposed())))
            .toList());
    awaitProjected();
    for (String narrowed : List.of("", "&accordingTo=JP")) {
      String path = diff + "?axis=valid&from=2014-06-30&view=measures" + narrowed;
      assertThat(csv(path))
          .extracting(row -> row.getField("id"))
          .isSorted()
          .doesNotHaveDuplicates()
          .contains("measure/long-0000", "measure/long-1099")
          .hasSize(1_101);
    }
  }

  @Test
  void haveAnAddressOfTheirOwnThatNeverChanges() {
    HttpResponse<String> answer =
        client.get(diff + "?axis=recorded&asOf=2014-07-20&from=" + imposed, "Accept", "text/csv");

    String address = answer.headers().firstValue("Content-Location").orElseThrow();
    assertThat(address).contains("to=" + corrected, "format=csv");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains(
            "attachment; filename=\"%s_diff-recorded-from-%d_2014-07-20_basis-%d.csv\""
                .formatted(id, imposed, corrected));
    HttpResponse<String> again = client.get(address);
    assertThat(again.body()).isEqualTo(answer.body());
    assertThat(again.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    String tag = again.headers().firstValue("ETag").orElseThrow();
    assertThat(client.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "format=xml, format",
    "format=csv&limit=10, limit",
    "format=jsonl&cursor=abc, cursor"
  })
  void areNoPages(String query, String parameter) {
    JsonNode problem = client.problem(valid() + "&" + query);

    assertThat(problem.get("status").intValue()).isEqualTo(400);
    assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo(parameter);
  }
}
