package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Comparisons over pages, and in caches. */
@RecordTest
class DiffPagesTest extends DiffFixture {
  @Test
  void givesEverySubjectOnceOverPagesWhateverIsRecordedMeanwhile() {
    recorder.record(
        id,
        IntStream.range(0, 12)
            .<RecordEvent>mapToObj(at ->
                Examples.about(
                    "measure/page-%02d".formatted(at),
                    Examples.dated("2014-07-11", MeasureExamples.imposed())))
            .toList());
    awaitProjected();
    for (String path :
        List.of(
            diff + "?axis=valid&from=2014-06-30&limit=5",
            diff + "?axis=valid&from=2014-06-30&limit=5&accordingTo=JP",
            diff + "?axis=recorded&from=%d&limit=5".formatted(before))) {
      List<String> seen = new ArrayList<>();
      String next = path;
      while (next != null) {
        HttpResponse<String> page = client.get(next);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        JsonNode answer = client.parsed(page);
        answer.get("items").forEach(item -> seen.add(item.get("id").stringValue()));
        assertThat(answer.at("/total/appeared").longValue()).isGreaterThanOrEqualTo(12);
        assertThat(client.get(page.headers().firstValue("Content-Location").orElse(next)).body())
            .isEqualTo(page.body());
        recorder.record(
            id, Examples.about("measure/meanwhile-" + recorder.head(), MeasureExamples.imposed()));
        next =
            page.headers()
                .firstValue("Link")
                .map(link -> link.substring(1, link.indexOf('>')))
                .orElse(null);
      }
      assertThat(seen)
          .as(path)
          .doesNotHaveDuplicates()
          .isSorted()
          .contains("measure/page-00", "measure/page-11");
    }
  }

  @Test
  void isKeptForEverWhereBothEndsAndTheOtherAxisAreGiven() {
    for (String fixed :
        List.of(
            "?axis=valid&from=2014-06-30&to=2014-08-01&basis=" + corrected,
            "?axis=recorded&from=%d&to=%d&asOf=2014-07-20".formatted(imposed, corrected))) {
      HttpResponse<String> answer = client.get(diff + fixed);
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
      assertThat(
              client
                  .get(
                      diff + fixed,
                      "If-None-Match",
                      answer.headers().firstValue("ETag").orElseThrow())
                  .statusCode())
          .isEqualTo(304);
    }
    for (String open :
        List.of(
            "?axis=valid&from=2014-06-30&to=2014-08-01",
            "?axis=valid&from=2014-06-30&basis=" + corrected,
            "?axis=recorded&from=%d&to=%d".formatted(imposed, corrected),
            "?axis=recorded&asOf=2014-07-20&from=" + imposed,
            "?axis=recorded&asOf=2014-07-20&from=2020-01-01T00:00:00Z")) {
      HttpResponse<String> answer = client.get(diff + open);
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
      HttpResponse<String> explicit =
          client.get(answer.headers().firstValue("Content-Location").orElseThrow());
      assertThat(explicit.headers().firstValue("Cache-Control").orElseThrow())
          .contains("immutable");
      assertThat(explicit.body()).isEqualTo(answer.body());
    }
  }
}
