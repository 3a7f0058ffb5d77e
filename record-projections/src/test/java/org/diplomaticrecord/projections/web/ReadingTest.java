package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.diplomaticrecord.api.example.ActivityExamples;
import org.diplomaticrecord.api.example.ClaimExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@RecordTest
class ReadingTest extends ReadingFixture {
  @ParameterizedTest
  @CsvSource({
    "2014-06-30, in-force, certain",
    "2014-07-15, in-force, possible",
    "2014-08-01, lifted, certain"
  })
  void tellsTheStateOnADayAsItWasKnownBeforeTheCorrection(
      String day, String status, String certainty) {
    JsonNode item = client.json(ban("asOf=%s&basis=%d".formatted(day, lifted))).get("item");

    assertThat(item.get("status").stringValue()).isEqualTo(status);
    assertThat(item.get("certainty").stringValue()).isEqualTo(certainty);
  }

  @Test
  void tellsWhatTheCorrectionMadeCertain() {
    JsonNode item = client.json(ban("asOf=2014-07-15&basis=" + corrected)).get("item");

    assertThat(item.get("status").stringValue()).isEqualTo("lifted");
    assertThat(item.get("because").toString()).isEqualTo("[%d]".formatted(corrected));
  }

  @Test
  void readsTheCorrectionOnlyWhereItsOwnDocumentIsAmongThoseCited() {
    assertThat(
            client
                .json(ban("asOf=2014-07-15&citing=seed-b&basis=" + corrected))
                .at("/item/certainty")
                .stringValue())
        .isEqualTo("possible");
    assertThat(
            client
                .json(ban("asOf=2014-07-15&citing=seed-b,P1&basis=" + corrected))
                .at("/item/certainty")
                .stringValue())
        .isEqualTo("certain");
    assertThat(
            client
                .json(ban("asOf=2014-07-15&accordingTo=KP&basis=" + corrected))
                .at("/item/status")
                .stringValue())
        .isEqualTo("not-recorded");
  }

  @Test
  void leavesOutDocumentsNotPublicByADay() {
    assertThat(
            client
                .json(ban("asOf=2014-07-15&publishedBy=2010-01-01&basis=" + corrected))
                .at("/item/status")
                .stringValue())
        .isEqualTo("not-recorded");
    assertThat(
            client
                .json(ban("asOf=2014-07-15&publishedBy=2022-06-01&basis=" + corrected))
                .at("/item/certainty")
                .stringValue())
        .isEqualTo("possible");
  }

  @Test
  void knowsASubjectBeforeAnythingHappenedButNotBeforeItWasRecorded() {
    assertThat(
            client.json(ban("asOf=1990-01-01&basis=" + corrected)).at("/item/status").stringValue())
        .isEqualTo("not-yet");
    assertThat(client.get(ban("asOf=2014-07-15&basis=" + (imposed - 1))).statusCode())
        .isEqualTo(404);
  }

  @Test
  void readsAtAnInstantWhatWasRecordedByThen() {
    String instant =
        client
            .json("%s/entries/%d?basis=%d".formatted(dossier, lifted, corrected))
            .at("/entry/recordedAt")
            .stringValue();

    assertThat(client.json(ban("asOf=2014-07-15&recordedAt=" + instant)).get("basis").longValue())
        .isEqualTo(lifted);
    assertThat(
            client
                .json(ban("asOf=2014-07-15&recordedAt=" + instant))
                .at("/item/certainty")
                .stringValue())
        .isEqualTo("possible");
  }

  @Test
  void narrowsAListByAWordThatHoldsOrMayHold() {
    String asOf = dossier + "/measures?asOf=2014-07-15&basis=" + lifted;

    assertThat(client.json(asOf + "&status=lifted").get("total").toString())
        .isEqualTo("{\"certain\":0,\"possible\":1}");
    assertThat(ids(client.json(asOf + "&status=lifted&certainty=possible"))).containsExactly(BAN);
    assertThat(ids(client.json(asOf + "&status=lifted&certainty=certain"))).isEmpty();
    assertThat(ids(client.json(asOf + "&status=announced"))).isEmpty();
    assertThat(ids(client.json(asOf + "&category=port"))).containsExactly(BAN);
    assertThat(ids(client.json(asOf + "&category=trade"))).isEmpty();
    assertThat(client.json(asOf + "&status=lifted&citing=seed-b").get("total").toString())
        .isEqualTo("{\"certain\":0,\"possible\":1}");
  }

  @Test
  void narrowsClaimsByStanceAndTellsWhichActivitiesRun() {
    long position = recorder.record(id, ClaimExamples.made(), ActivityExamples.held());
    String stance =
        client
            .json("%s/claims?basis=%d".formatted(dossier, position))
            .at("/items/0/stance")
            .stringValue();

    assertThat(
            client
                .json("%s/claims?stance=%s&basis=%d".formatted(dossier, stance, position))
                .get("items"))
        .hasSize(1);
    assertThat(
            client
                .json("%s/activities?basis=%d".formatted(dossier, position))
                .at("/items/0/running")
                .stringValue())
        .isIn("yes", "no", "possible");
    assertThat(
            client
                .json("%s/activities?citing=seed-a,seed-b&basis=%d".formatted(dossier, position))
                .get("items"))
        .allSatisfy(item -> assertThat(item.has("running")).isTrue());
  }

  @Test
  void tellsWhatADossierRestsOnAndHolds() {
    JsonNode answer = client.json(dossier + "?basis=" + corrected);

    assertThat(answer.get("entries").longValue()).isEqualTo(3);
    assertThat(answer.get("head").longValue()).isEqualTo(corrected);
    assertThat(answer.get("first").stringValue()).isEqualTo("2006-07-05");
    assertThat(answer.get("last").stringValue()).isEqualTo("2014-07-31");
    assertThat(answer.get("parties")).hasSize(3);
    assertThat(answer.at("/kinds/0/view").stringValue()).isEqualTo("measures");
    assertThat(client.json("dossiers").get("items").toString()).contains(id.code());
  }

  @Test
  void countsInASnapshotWhatAListOfTheWordWouldHold() {
    for (String narrowed : List.of("", "&citing=seed-b")) {
      JsonNode snapshot =
          client.json(
              "%s/snapshot?asOf=2014-07-15&basis=%d%s".formatted(dossier, lifted, narrowed));
      JsonNode measures =
          StreamSupport.stream(snapshot.get("views").spliterator(), false)
              .filter(view -> view.get("view").stringValue().equals("measures"))
              .findFirst()
              .orElseThrow();

      assertThat(measures.at("/statuses/in-force").toString())
          .isEqualTo("{\"certain\":0,\"possible\":1}");
      assertThat(measures.get("total").toString()).isEqualTo("{\"certain\":0,\"possible\":1}");
      assertThat(measures.at("/items/0/id").stringValue()).isEqualTo(BAN);
    }
  }

  @Test
  void waitsForWhatIsRecordedButNotProjectedYet() {
    for (int round = 0; round < 5; round++) {
      long position =
          recorder.record(id, Examples.about("measure/wait-" + round, MeasureExamples.imposed()));

      assertThat(
              client
                  .get("%s/measures/wait-%d?basis=%d".formatted(dossier, round, position))
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void readsNothingOnTheBasisOfNothing() {
    assertThat(ids(client.json(dossier + "/measures?basis=0"))).isEmpty();
    assertThat(client.json(dossier + "/measures?basis=0").get("recordedAt").isNull()).isTrue();
  }
}
