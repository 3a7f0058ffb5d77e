package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.diplomaticrecord.api.example.DemandExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A measure that was lifted in July, and a demand; and then the day of the lifting is learnt. */
abstract class DiffFixture {
  @Autowired Recorder recorder;
  @Autowired Client client;

  DossierId id;
  String diff;
  long before;
  long imposed;
  long lifted;
  long demanded;
  long corrected;

  @BeforeEach
  void recordAMeasureThatWasLiftedInJulyAndADemandAndThenLearnTheDay() {
    id = recorder.dossier();
    diff = "dossiers/%s/diff".formatted(id);
    before = recorder.head();
    imposed = recorder.record(id, Examples.citing(List.of("seed-b §4"), MeasureExamples.imposed()));
    lifted = recorder.record(id, Examples.dated("2014-07", MeasureExamples.lifted()));
    demanded = recorder.record(id, DemandExamples.raised("2014-07-10"));
    corrected =
        recorder.record(
            id, Examples.corrected(1, Examples.dated("2014-07-04", MeasureExamples.lifted())));
    awaitProjected();
  }

  /** Without a basis what is read is what is projected: that is a matter of moments. */
  void awaitProjected() {
    assertThat(client.get("dossiers/%s?basis=%d".formatted(id, recorder.head())).statusCode())
        .isEqualTo(200);
  }

  JsonNode inTheWorld(String from, String to, long basis) {
    return client.json(diff + "?axis=valid&from=%s&to=%s&basis=%d".formatted(from, to, basis));
  }

  JsonNode inOurKnowledge(long from, long to, String asOf) {
    return client.json(diff + "?axis=recorded&from=%d&to=%d&asOf=%s".formatted(from, to, asOf));
  }

  static List<String> items(JsonNode answer) {
    List<String> items = new ArrayList<>();
    for (JsonNode item : answer.get("items")) {
      items.add(
          "%s %s %s, because of %s"
              .formatted(
                  item.get("id").stringValue().replaceFirst("/.*", ""),
                  item.get("change").stringValue(),
                  item.has("changed") ? item.get("changed").toString().replace("\"", "") : "",
                  StreamSupport.stream(item.get("entries").spliterator(), false)
                      .map(entry -> entry.get("position").longValue())
                      .toList()));
    }
    return items;
  }
}
