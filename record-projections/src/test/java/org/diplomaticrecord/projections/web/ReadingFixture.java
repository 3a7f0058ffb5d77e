package org.diplomaticrecord.projections.web;

import java.util.List;
import java.util.stream.StreamSupport;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A dossier of its own for each test: a measure imposed, lifted in a month, and then on a day of
 * it.
 */
abstract class ReadingFixture {
  static final String BAN = "measure/port-ban-humanitarian";
  @Autowired Recorder recorder;
  @Autowired Client client;
  DossierId id;
  String dossier;
  long imposed;
  long lifted;
  long corrected;

  @BeforeEach
  void recordAMeasureThatWasLiftedInJulyAndThenLearnTheDay() {
    id = recorder.dossier();
    dossier = "dossiers/" + id;
    imposed = recorder.record(id, Examples.citing(List.of("seed-b §4"), MeasureExamples.imposed()));
    lifted = recorder.record(id, Examples.dated("2014-07", MeasureExamples.lifted()));
    corrected =
        recorder.record(
            id, Examples.corrected(1, Examples.dated("2014-07-04", MeasureExamples.lifted())));
  }

  final String ban(String query) {
    return "%s/measures/port-ban-humanitarian?%s".formatted(dossier, query);
  }

  final List<String> ids(JsonNode answer) {
    return StreamSupport.stream(answer.get("items").spliterator(), false)
        .map(item -> item.get("id").stringValue())
        .toList();
  }

  final List<Long> positions(String path) {
    return StreamSupport.stream(client.json(path).get("items").spliterator(), false)
        .map(item -> item.get("position").longValue())
        .toList();
  }
}
