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

@RecordTest
class PagingTest extends ReadingFixture {
  @Test
  void givesEveryItemOnceOverPagesWhateverIsRecordedMeanwhile() {
    List<RecordEvent> events =
        IntStream.range(0, 25)
            .<RecordEvent>mapToObj(
                at -> Examples.about("measure/page-%02d".formatted(at), MeasureExamples.imposed()))
            .toList();
    recorder.record(id, events);
    List<String> whole =
        ids(client.json(dossier + "/measures?asOf=2030-01-01&basis=" + recorder.head()));
    assertThat(whole).hasSize(26).isSorted();

    for (String path :
        List.of(
            dossier + "/measures?asOf=2030-01-01&limit=7",
            dossier + "/measures?asOf=2030-01-01&limit=7&citing=seed-a,seed-b")) {
      List<String> seen = new ArrayList<>();
      String next = path;
      while (next != null) {
        HttpResponse<String> page = client.get(next);
        seen.addAll(ids(client.parsed(page)));
        recorder.record(
            id,
            Examples.about(
                "measure/meanwhile-%d".formatted(seen.size() + path.length()),
                MeasureExamples.imposed()));
        next =
            page.headers()
                .firstValue("Link")
                .map(link -> link.substring(1, link.indexOf('>')))
                .orElse(null);
        if (next != null) {
          assertThat(client.get(next).headers().firstValue("Cache-Control").orElseThrow())
              .contains("immutable");
        }
      }
      assertThat(seen).as(path).doesNotHaveDuplicates().containsAll(whole);
    }
  }

  @Test
  void refusesACursorOfAnotherQueryOrADifferentDay() {
    recorder.record(id, Examples.about("measure/second", MeasureExamples.imposed()));
    String cursor =
        client
            .json(dossier + "/measures?asOf=2015-01-01&limit=1&basis=" + recorder.head())
            .get("next")
            .stringValue();

    assertThat(client.get(dossier + "/measures?limit=1&cursor=" + cursor).statusCode())
        .isEqualTo(200);
    for (String other :
        List.of(
            "/measures?status=lifted&cursor=",
            "/measures?asOf=2014-01-01&cursor=",
            "/measures?basis=1&cursor=",
            "/claims?cursor=")) {
      assertThat(client.get(dossier + other + cursor).statusCode()).as(other).isEqualTo(400);
    }
    assertThat(client.get(dossier + "/measures?cursor=abc").statusCode()).isEqualTo(400);
    assertThat(
            client
                .get(dossier + "/measures?cursor=" + cursor.replaceFirst("..$", "zz"))
                .statusCode())
        .isEqualTo(400);
  }
}
