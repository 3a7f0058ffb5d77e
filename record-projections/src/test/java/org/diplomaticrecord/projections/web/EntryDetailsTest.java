package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.Examples.citing;
import static org.diplomaticrecord.api.example.Examples.corrected;
import static org.diplomaticrecord.api.example.Examples.dated;
import static org.diplomaticrecord.api.example.Examples.retracted;
import static org.diplomaticrecord.api.example.Examples.with;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.example.PolicyExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What an entry tells by itself, without a look at its payload. */
@RecordTest
class EntryDetailsTest {
  @Autowired Recorder recorder;
  @Autowired Client client;

  private DossierId dossier;

  @BeforeEach
  void begin() {
    dossier = recorder.dossier();
  }

  @Test
  void tellsTheWordsOfAnEntryOfItsReplacementAndTheReasonOfARetraction() {
    long last =
        recorder.record(
            dossier,
            with("scope", "All ships", MeasureExamples.imposed()),
            with("text", "Decided by the Cabinet", MeasureExamples.lifted()),
            corrected(1, with("text", "Decided after talks", MeasureExamples.lifted())),
            retracted(2, MeasureExamples.lifted().subject()));

    assertThat(told(last, "effectiveType", "text"))
        .containsExactly(
            "measure.imposed: All ships",
            "measure.lifted: Decided by the Cabinet",
            "measure.lifted: Decided after talks",
            "entry.retracted: The document speaks of another subject.");
  }

  @Test
  void tellsSeveralTextsTogetherAndNoneWhereThereIsNone() {
    long last =
        recorder.record(
            dossier,
            with(
                "principles",
                List.of("One", "Two"),
                with("points", List.of("Three"), PolicyExamples.adopted())),
            with("scope", null, MeasureExamples.imposed()));

    assertThat(told(last, "text", "type"))
        .containsExactly("One; Two; Three: policy.adopted", "null: measure.imposed");
  }

  @Test
  void callsTheSubjectWhatTheEntryOrElseTheReadingOfItsPositionCallsIt() {
    long last =
        recorder.record(
            dossier,
            MeasureExamples.lifted("2014-07"),
            titled("2006-07-05", "Port ban"),
            MeasureExamples.eased("2010"),
            corrected(1, titled("2006-07-05", "Ban on port calls")),
            MeasureExamples.eased("2011"),
            retracted(3, MeasureExamples.lifted().subject()),
            MeasureExamples.eased("2012"));

    assertThat(told(last, "title", "type"))
        .containsExactly(
            "measure/port-ban-humanitarian: measure.lifted",
            "Port ban: measure.imposed",
            "Port ban: measure.eased",
            "Ban on port calls: entry.corrected",
            "Ban on port calls: measure.eased",
            "Port ban: entry.retracted",
            "Port ban: measure.eased");
  }

  @Test
  void callsTheSubjectByTheTitleOfItsDay() {
    long last =
        recorder.record(
            dossier,
            policy("2002-01-01", "Dialogue"),
            policy("2010-01-01", "Pressure"),
            dated("2005", PolicyExamples.superseded()),
            dated("2012", PolicyExamples.superseded()),
            dated("2001", PolicyExamples.superseded()));

    assertThat(told(last, "title", "dated"))
        .containsExactly(
            "Dialogue: 2002-01-01",
            "Pressure: 2010-01-01",
            "Dialogue: 2005",
            "Pressure: 2012",
            "Dialogue: 2001");
  }

  @Test
  void callsTheSubjectInANarrowedReadingOnlyWhatIsSeenCallsIt() {
    long last =
        recorder.record(
            dossier,
            citing(List.of("seed-a 1"), titled("2006", "Port ban")),
            citing(
                List.of("seed-b 1"),
                corrected(0, citing(List.of("seed-b 1"), titled("2006", "Ban on port calls")))),
            citing(List.of("seed-a 2", "seed-b 2", "P1 2"), MeasureExamples.lifted("2014")));

    assertThat(titles(last, "")).containsExactly("Ban on port calls", "Ban on port calls");
    assertThat(titles(last, "&citing=seed-a")).containsExactly("Port ban", "Port ban");
    assertThat(titles(last, "&citing=P1")).containsExactly("measure/port-ban-humanitarian");
    assertThat(titles(last, "&accordingTo=JP"))
        .containsExactly("Ban on port calls", "Ban on port calls");
  }

  @Test
  void namesWhatWasConcludedAndThePositionOfWhatItCameAfter() {
    long first = recorder.record(dossier, MeasureExamples.imposed());
    recorder.record(dossier, with("after", 0L, MeasureExamples.eased()));
    long last =
        recorder.record(
            dossier,
            corrected(
                1,
                with(
                    "derived",
                    "The year from the heading",
                    with("after", 0L, MeasureExamples.eased()))));
    String entries = "dossiers/%s/entries?basis=%d&order=position&".formatted(dossier, last);
    String all = entries + "superseded=include&";

    assertThat(told(last, "after", "derived"))
        .containsExactly("null: null", first + ": null", first + ": The year from the heading");
    assertThat(positions(all + "derived=only")).containsExactly(last);
    assertThat(positions(all + "derived=none")).containsExactly(first, first + 1);
    assertThat(positions(entries + "derived=only")).containsExactly(last);
    assertThat(positions(entries + "derived=none")).containsExactly(first);
  }

  @Test
  void tellsOfEveryEntryOfTheFirstDossierWhatItsSubjectIsCalledSinceThatWasRecorded() {
    List<JsonNode> entries =
        client
            .get(
                "dossiers/japan-dprk-abductions/entries?superseded=include&order=position&format=jsonl")
            .body()
            .lines()
            .map(line -> client.read(line).get("entry"))
            .toList();
    Set<String> called = new HashSet<>();

    assertThat(entries.size()).isGreaterThan(600);
    for (JsonNode entry : entries) {
      String subject = entry.get("subject").stringValue();
      if (entry.at("/payload/title").isString()
          || entry.at("/payload/replacement/title").isString()) {
        called.add(subject);
      }
      assertThat(!entry.get("title").stringValue().equals(subject))
          .as(entry.get("position").toString())
          .isEqualTo(called.contains(subject));
    }
  }

  /** Of every entry two fields, in all forms in which entries are given: they are the same. */
  private List<String> told(long basis, String one, String other) {
    String all =
        "dossiers/%s/entries?superseded=include&order=position&basis=%d".formatted(dossier, basis);
    List<JsonNode> items = client.json(all).get("items").valueStream().toList();
    List<JsonNode> lines =
        client.get(all + "&format=jsonl").body().lines().map(client::read).toList();
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(client.get(all + "&format=csv").body()).stream()
            .toList();

    assertThat(lines.stream().map(line -> line.get("entry")).toList()).isEqualTo(items);
    for (int at = 0; at < items.size(); at++) {
      JsonNode item = items.get(at);
      for (String field : List.of(one, other)) {
        assertThat(rows.get(at).getField(field)).isEqualTo(item.path(field).asString(""));
      }
      assertThat(
              client
                  .json(
                      "dossiers/%s/entries/%s?basis=%d"
                          .formatted(dossier, item.get("position"), basis))
                  .get("entry"))
          .isEqualTo(item);
    }
    return items.stream()
        .map(item ->
            Stream.of(one, other)
                .map(field -> item.path(field).asString("null"))
                .collect(Collectors.joining(": ")))
        .toList();
  }

  private List<String> titles(long basis, String reading) {
    return client
        .json("dossiers/%s/entries?basis=%d%s".formatted(dossier, basis, reading))
        .get("items")
        .valueStream()
        .map(item -> item.get("title").stringValue())
        .toList();
  }

  private List<Long> positions(String path) {
    return client
        .json(path)
        .get("items")
        .valueStream()
        .map(item -> item.get("position").longValue())
        .toList();
  }

  private static Entry titled(String dated, String title) {
    return with("title", title, MeasureExamples.imposed(dated));
  }

  private static Entry policy(String dated, String title) {
    return with("title", title, dated(dated, PolicyExamples.adopted()));
  }
}
