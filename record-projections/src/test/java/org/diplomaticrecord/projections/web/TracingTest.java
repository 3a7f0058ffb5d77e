package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From any entry to what it corrects or retracts, and to what corrected or retracted it. */
@RecordTest
class TracingTest {
  @Autowired Recorder recorder;
  @Autowired Client client;

  private String entries;
  private long lifted;
  private long corrected;
  private long correctedAgain;
  private long retracted;

  @BeforeEach
  void correctAnEntryTwiceAndRetractTheSecondCorrection() {
    DossierId dossier = recorder.dossier();
    entries = "/api/v1/dossiers/%s/entries".formatted(dossier);
    recorder.record(dossier, MeasureExamples.imposed());
    lifted = recorder.record(dossier, MeasureExamples.lifted());
    corrected =
        recorder.record(
            dossier, Examples.corrected(1, Examples.dated("2014-07-04", MeasureExamples.lifted())));
    correctedAgain =
        recorder.record(
            dossier, Examples.corrected(2, Examples.dated("2014-07-05", MeasureExamples.lifted())));
    retracted =
        recorder.record(
            dossier, Examples.retracted(3, SubjectId.of("measure/port-ban-humanitarian")));
  }

  @Test
  void linksBothWays() {
    assertThat(links(lifted)).isEqualTo("self=%d supersededBy=%d".formatted(lifted, corrected));
    assertThat(links(corrected)).isEqualTo("self=%d supersedes=%d".formatted(corrected, lifted));
    assertThat(links(correctedAgain))
        .isEqualTo(
            "self=%d supersedes=%d supersededBy=%d"
                .formatted(correctedAgain, corrected, retracted));
    assertThat(links(retracted))
        .isEqualTo("self=%d supersedes=%d".formatted(retracted, correctedAgain));
  }

  @Test
  void showsTheWholeChainFromEveryLinkOfIt() {
    List<String> chain =
        List.of(
            "%d measure.lifted 2014-07, read as %d".formatted(lifted, corrected),
            "%d entry.corrected 2014-07-04 of %d".formatted(corrected, lifted),
            "%d entry.corrected 2014-07-05 of %d, read as %d"
                .formatted(correctedAgain, corrected, retracted),
            "%d entry.retracted of %d".formatted(retracted, correctedAgain));

    for (long position : List.of(lifted, corrected, correctedAgain, retracted)) {
      assertThat(chain(position, "?basis=" + retracted)).isEqualTo(chain);
    }
  }

  @Test
  void showsTheChainAsItWasKnownOnABasis() {
    assertThat(chain(corrected, "?basis=" + correctedAgain))
        .containsExactly(
            "%d measure.lifted 2014-07, read as %d".formatted(lifted, correctedAgain),
            "%d entry.corrected 2014-07-04 of %d, read as %d"
                .formatted(corrected, lifted, correctedAgain),
            "%d entry.corrected 2014-07-05 of %d".formatted(correctedAgain, corrected));
    assertThat(chain(lifted, "?basis=" + lifted)).hasSize(1);
  }

  @Test
  void saysWhyAndOnWhichDocumentEachLinkRests() {
    JsonNode link = client.json(entries + "/" + lifted + "?basis=" + retracted).at("/chain/1");

    assertThat(link.get("ground").asString()).isEqualTo("refinement");
    assertThat(link.get("reason").asString()).isNotBlank();
    assertThat(link.at("/citations/0/source").asString()).isNotBlank();
    assertThat(link.get("recordedBy").asString()).isEqualTo("test");
    assertThat(client.json(link.get("href").asString()).at("/entry/position").asLong())
        .isEqualTo(corrected);
  }

  @Test
  void linksTheEntriesOfTheChronologyToo() {
    JsonNode first =
        client.json(entries + "?storedType=entry.corrected&basis=" + retracted).at("/items/0");

    assertThat(first.at("/links/supersedes").asString()).isEqualTo(entries + "/" + lifted);
    assertThat(client.json(first.at("/links/supersedes").asString()).at("/entry/position").asLong())
        .isEqualTo(lifted);
  }

  @Test
  void tracesTheMeetingDocumentADatesAYearTooLate() {
    JsonNode found =
        client.json(
            "dossiers/japan-dprk-abductions/entries?subject=engagement/headquarters-2006-first-meeting&superseded=include&order=position");
    JsonNode stated = client.json(found.at("/items/0/links/self").asString());

    assertThat(stated.at("/entry/payload/dated").asString()).isEqualTo("2007-10");
    assertThat(stated.at("/chain/1/dated").asString()).isEqualTo("2006-10-16");
    assertThat(stated.at("/chain/1/ground").asString()).isEqualTo("erratum");
    assertThat(stated.at("/entry/links/supersededBy").asString())
        .isEqualTo(stated.at("/chain/1/href").asString());
  }

  private String links(long position) {
    JsonNode links =
        client.json(entries + "/" + position + "?basis=" + retracted).at("/entry/links");
    return String.join(
        " ",
        links.properties().stream()
            .map(
                link -> link.getKey() + "=" + link.getValue().asString().replace(entries + "/", ""))
            .toList());
  }

  @Test
  void givesTheDocumentsOfAChainAsTheyWereGiven() {
    assertThat(client.get(entries + "/" + lifted + "?basis=" + retracted).body())
        .contains("\"citations\":[{\"source\":")
        .doesNotContain("{\"source\": ");
  }

  private List<String> chain(long position, String query) {
    return StreamSupport.stream(
            client.json(entries + "/" + position + query).get("chain").spliterator(), false)
        .map(TracingTest::told)
        .toList();
  }

  private static String told(JsonNode link) {
    return link.get("position")
        + " "
        + link.get("type").asString()
        + (link.has("dated") ? " " + link.get("dated").asString() : "")
        + (link.get("supersedes").isNull() ? "" : " of " + link.get("supersedes"))
        + (link.get("supersededBy").isNull() ? "" : ", read as " + link.get("supersededBy"));
  }
}
