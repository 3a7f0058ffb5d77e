package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diplomaticrecord.api.example.DemandExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is different between two days, or between two positions. */
@RecordTest
class DiffTest extends DiffFixture {
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
}
