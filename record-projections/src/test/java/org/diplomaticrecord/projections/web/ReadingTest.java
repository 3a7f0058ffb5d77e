package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.example.ActivityExamples;
import org.diplomaticrecord.api.example.ClaimExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RecordTest
class ReadingTest {
  private static final String BAN = "measure/port-ban-humanitarian";

  @Autowired Recorder recorder;
  @Autowired Client client;

  private DossierId id;
  private String dossier;
  private long imposed;
  private long lifted;
  private long corrected;

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

  private String ban(String query) {
    return "%s/measures/port-ban-humanitarian?%s".formatted(dossier, query);
  }

  private static List<String> ids(JsonNode answer) {
    return StreamSupport.stream(answer.get("items").spliterator(), false)
        .map(item -> item.get("id").stringValue())
        .toList();
  }

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
  void letsEveryCacheKeepWhatNeverChangesAndSaysWhereThatIs() {
    HttpResponse<String> fixed = client.get(ban("asOf=2014-07-15&basis=" + corrected));
    assertThat(fixed.headers().firstValue("Cache-Control"))
        .hasValue("public, immutable, max-age=31536000");
    assertThat(fixed.headers().firstValue("Content-Location")).isEmpty();

    HttpResponse<String> current = client.get(ban("asOf=2014-07-15"));
    assertThat(current.headers().firstValue("Cache-Control")).hasValue("no-cache");
    String explicit = current.headers().firstValue("Content-Location").orElseThrow();
    HttpResponse<String> same = client.get(explicit);
    assertThat(same.body()).isEqualTo(current.body());
    assertThat(same.headers().firstValue("ETag")).isEqualTo(current.headers().firstValue("ETag"));
  }

  @Test
  void sendsNothingToWhoHasTheAnswer() {
    for (String path :
        List.of(
            ban("asOf=2014-07-15&basis=" + corrected),
            dossier + "/entries",
            dossier,
            "schemas",
            dossier + "/snapshot")) {
      String tag = client.get(path).headers().firstValue("ETag").orElseThrow();

      HttpResponse<String> again = client.get(path, "If-None-Match", "\"other\", " + tag);

      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).hasValue(tag);
    }
  }

  @Test
  void answersHeadAsGetWithoutTheText() {
    HttpResponse<String> head = client.send("HEAD", ban("asOf=2014-07-15&basis=" + corrected));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag"))
        .isEqualTo(
            client.get(ban("asOf=2014-07-15&basis=" + corrected)).headers().firstValue("ETag"));
  }

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

  @ParameterizedTest
  @CsvSource({
    "/measures?asof=2014-07-15, asof",
    "/measures?asOf=15.7.2014, asOf",
    "/measures?asOf=2014-02-30, asOf",
    "/measures?asOf=2014-01-01&asOf=2014-01-02, asOf",
    "/measures?asOf=, asOf",
    "/measures?basis=x, basis",
    "/measures?basis=-1, basis",
    "/measures?basis=999999999, basis",
    "/measures?basis=1&recordedAt=2020-01-01T00:00:00Z, recordedAt",
    "/measures?recordedAt=2020-01-01, recordedAt",
    "/measures?accordingTo=XX, accordingTo",
    "/measures?citing=none, citing",
    "/measures?status=met, status",
    "/measures?certainty=perhaps, certainty",
    "/measures?category=cheese, category",
    "/measures?stance=alive, stance",
    "/persons?category=port, category",
    "/measures?limit=0, limit",
    "/measures?limit=1001, limit",
    "/measures?citing=%2C, citing",
    "/measures?publishedBy=2010, publishedBy",
    "/measures/x?status=lifted, status",
    "/entries?from=2014, from",
    "/entries?kind=cheese, kind",
    "/entries?type=measure, type",
    "/entries?party=XX, party",
    "/entries?subject=cheese, subject",
    "/entries?source=none, source",
    "/entries?order=size, order",
    "/entries?q=%00, q",
    "/entries?superseded=maybe, superseded",
    "/entries/1?asOf=2014-01-01, asOf",
    "/snapshot?status=met, status",
    "?asOf=2014-01-01, asOf"
  })
  void refusesWhatItCannotReadAndSaysWhichParameter(String query, String parameter) {
    HttpResponse<String> answer = client.get(dossier + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(client.problem(dossier + query).at("/errors/0/pointer").stringValue())
        .isEqualTo(parameter);
  }

  @ParameterizedTest
  @CsvSource({
    "dossiers/none, unknown-dossier",
    "dossiers/NO%20NE/measures, unknown-dossier",
    "D/cheeses, not-found",
    "D/measures/none, unknown-subject",
    "D/measures/NONE, unknown-subject",
    "D/entries/0, unknown-entry",
    "D/entries/x, unknown-entry",
    "schemas/none, not-found",
    "schemas/measure.lifted/v99, not-found",
    "schemas/measure.lifted/latest, not-found"
  })
  void saysWhatIsNotThere(String path, String type) {
    String at = path.replaceFirst("^D", dossier);

    assertThat(client.get(at).statusCode()).isEqualTo(404);
    assertThat(client.problem(at).get("type").stringValue()).endsWith(":" + type);
  }

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
        .containsExactly(imposed);
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

  private List<Long> positions(String path) {
    return StreamSupport.stream(client.json(path).get("items").spliterator(), false)
        .map(item -> item.get("position").longValue())
        .toList();
  }
}
