package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.example.DemandExamples;
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
class DiffTest {
  @Autowired Recorder recorder;
  @Autowired Client client;

  private DossierId id;
  private String diff;
  private long before;
  private long imposed;
  private long lifted;
  private long demanded;
  private long corrected;

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
  private void awaitProjected() {
    assertThat(client.get("dossiers/%s?basis=%d".formatted(id, recorder.head())).statusCode())
        .isEqualTo(200);
  }

  private JsonNode inTheWorld(String from, String to, long basis) {
    return client.json(diff + "?axis=valid&from=%s&to=%s&basis=%d".formatted(from, to, basis));
  }

  private JsonNode inOurKnowledge(long from, long to, String asOf) {
    return client.json(diff + "?axis=recorded&from=%d&to=%d&asOf=%s".formatted(from, to, asOf));
  }

  private static List<String> items(JsonNode answer) {
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

  @Test
  void tellsWhatChangedInTheWorldBetweenTwoDays() {
    JsonNode answer = inTheWorld("2014-06-30", "2014-08-01", corrected);

    assertThat(items(answer))
        .containsExactly(
            "demand appeared , because of [%d]".formatted(demanded),
            "measure changed [status,detail,evidence], because of [%d]".formatted(corrected));
    assertThat(answer.get("total").toString())
        .isEqualTo("{\"appeared\":1,\"changed\":1,\"disappeared\":0}");
    assertThat(answer.at("/items/0/from/status").stringValue()).isEqualTo("not-yet");
    assertThat(answer.at("/items/0/to/status").stringValue()).isEqualTo("open");
    assertThat(answer.at("/items/1/from/status").stringValue()).isEqualTo("in-force");
    assertThat(answer.at("/items/1/to/status").stringValue()).isEqualTo("lifted");
    assertThat(answer.has("asOf")).isFalse();
  }

  @Test
  void tellsThatWhatWasCertainBecamePossibleAndCertainAgain() {
    assertThat(items(inTheWorld("2014-06-30", "2014-07-01", lifted)))
        .containsExactly(
            "measure changed [status,certainty,detail,evidence], because of [%d]"
                .formatted(lifted));
    assertThat(items(inTheWorld("2014-07-30", "2014-07-31", lifted)))
        .containsExactly(
            "measure changed [status,certainty,detail,evidence], because of [%d]"
                .formatted(lifted));
    assertThat(items(inTheWorld("2014-07-01", "2014-07-30", lifted))).isEmpty();
  }

  @Test
  void tellsWhatChangedInOurKnowledgeOfADay() {
    assertThat(items(inOurKnowledge(demanded, corrected, "2014-07-20")))
        .containsExactly(
            "measure changed [status,certainty,detail,evidence], because of [%d]"
                .formatted(corrected));
    assertThat(items(inOurKnowledge(imposed, corrected, "2014-07-20")))
        .containsExactly(
            "demand appeared , because of [%d]".formatted(demanded),
            "measure changed [status,detail,evidence], because of [%d, %d]"
                .formatted(lifted, corrected));
    assertThat(items(inOurKnowledge(lifted, corrected, "2013-01-01"))).isEmpty();
    assertThat(items(inOurKnowledge(corrected, corrected, "2014-07-20"))).isEmpty();
  }

  @Test
  void saysWhereTheRecordDidNotKnowTheSubjectYet() {
    JsonNode answer = inOurKnowledge(before, imposed, "2014-07-20");

    assertThat(items(answer))
        .containsExactly("measure appeared , because of [%d]".formatted(imposed));
    assertThat(answer.at("/items/0/from").isNull()).isTrue();
  }

  @Test
  void tellsThatARetractedSubjectDisappeared() {
    long retracted =
        recorder.record(id, Examples.retracted(0, DemandExamples.raised("2014-07-10").subject()));

    JsonNode answer = inOurKnowledge(corrected, retracted, "2014-07-20");
    assertThat(items(answer))
        .containsExactly("demand disappeared , because of [%d]".formatted(retracted));
    assertThat(answer.at("/items/0/to/status").stringValue()).isEqualTo("not-recorded");
    assertThat(items(inOurKnowledge(lifted, retracted, "2014-07-20")))
        .allSatisfy(item -> assertThat(item).startsWith("measure"));
  }

  @Test
  void tellsOfANarrowedReadingWhatChangedForItAlone() {
    String citing = "&citing=seed-b&basis=" + corrected;

    assertThat(items(client.json(diff + "?axis=valid&from=2014-07-01&to=2014-07-30" + citing)))
        .noneMatch(item -> item.startsWith("measure"));
    assertThat(items(client.json(diff + "?axis=valid&from=2014-06-30&to=2014-07-30" + citing)))
        .contains(
            "measure changed [status,certainty,detail,evidence], because of [%d]"
                .formatted(lifted));
    assertThat(
            items(
                client.json(
                    diff
                        + "?axis=recorded&citing=P1&asOf=2014-07-20&from=%d&to=%d"
                            .formatted(before, corrected))))
        .containsExactly("measure appeared , because of [%d]".formatted(corrected));
    assertThat(
            items(
                client.json(
                    diff + "?axis=valid&from=2000-01-01&to=2020-01-01&publishedBy=1990-01-01")))
        .isEmpty();
  }

  @Test
  void keepsToOneViewIfAsked() {
    JsonNode answer =
        client.json(
            diff + "?axis=valid&from=2014-06-30&to=2014-08-01&view=demands&basis=" + corrected);

    assertThat(answer.get("view").stringValue()).isEqualTo("demands");
    assertThat(items(answer)).singleElement().asString().startsWith("demand");
    assertThat(answer.at("/total/changed").longValue()).isZero();
  }

  @Test
  void bothSidesLinkToTheWholeAnswerOfThatSide() {
    for (JsonNode answer :
        List.of(
            inTheWorld("2014-06-30", "2014-08-01", corrected),
            inOurKnowledge(imposed, corrected, "2014-07-20"))) {
      for (JsonNode item : answer.get("items")) {
        for (String side : List.of("from", "to")) {
          if (!item.get(side).isNull()) {
            JsonNode whole = client.json(item.at("/%s/href".formatted(side)).stringValue());
            item.get(side)
                .properties()
                .forEach(field -> {
                  if (!field.getKey().equals("href")) {
                    assertThat(whole.get("item").get(field.getKey())).isEqualTo(field.getValue());
                  }
                });
          }
        }
      }
    }
  }

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

  @ParameterizedTest
  @CsvSource({
    "from=2014-06-30, axis",
    "axis=both&from=2014-06-30, axis",
    "axis=valid, from",
    "axis=recorded, from",
    "axis=valid&from=2014-06-30&asOf=2014-07-01, asOf",
    "axis=valid&from=120&to=2014-07-01, from",
    "axis=valid&from=2014-06-30&to=2014, to",
    "axis=valid&from=2014-06-30&to=120, to",
    "axis=valid&from=2014-06-30&to=2014-06-29, from",
    "axis=recorded&from=0&basis=0, basis",
    "axis=recorded&from=0&recordedAt=2020-01-01T00:00:00Z, recordedAt",
    "axis=recorded&from=2014-06-30, from",
    "axis=recorded&from=0&to=2014-06-30, to",
    "axis=recorded&from=0&to=999999999, to",
    "axis=recorded&from=1&to=0, from",
    "axis=recorded&from=999999999, from",
    "axis=recorded&from=0&asOf=120, asOf",
    "axis=valid&from=2014-06-30&view=cheeses, view",
    "axis=valid&from=2014-06-30&status=lifted, status",
    "axis=valid&from=2014-06-30&limit=0, limit",
    "axis=valid&from=2014-06-30&cursor=abc, cursor",
    "axis=valid&from=2014-06-30&accordingTo=XX, accordingTo"
  })
  void refusesWhatIsOfTheOtherAxisOrOfNoneAndSaysWhichParameter(String query, String parameter) {
    HttpResponse<String> answer = client.get(diff + "?" + query);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(client.parsed(answer).at("/errors/0/pointer").stringValue()).isEqualTo(parameter);
  }

  @Test
  void comparesNoUnknownDossier() {
    assertThat(client.get("dossiers/none/diff?axis=valid&from=2014-06-30").statusCode())
        .isEqualTo(404);
  }
}
