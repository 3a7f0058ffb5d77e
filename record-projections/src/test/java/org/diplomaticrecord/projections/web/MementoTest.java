package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Datetime negotiation as RFC 7089 says, the original resource being its TimeGate. */
@RecordTest
class MementoTest extends MementoFixture {
  private static final String LONG_BEFORE = "Tue, 20 Mar 2001 20:35:00 GMT";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measures?asOf=2015-01-01",
        BAN + "?asOf=2015-01-01",
        "snapshot?asOf=2015-01-01",
        "entries?asOf=2015-01-01",
        "?"
      })
  void answersWithWhatWasKnownAtADatetimeAndSaysWhichAnswerThatIs(String resource) {
    String path = dossier.replaceFirst("/$", "") + (resource.equals("?") ? "" : "/" + resource);

    HttpResponse<String> answer = client.get(path, "Accept-Datetime", whenImposed);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(client.parsed(answer).get("basis").longValue()).isEqualTo(imposed);
    assertThat(answer.headers().firstValue("Memento-Datetime")).contains(whenImposed);
    assertThat(answer.headers().allValues("Vary").toString())
        .containsIgnoringCase("accept-datetime");
    String location = answer.headers().firstValue("Content-Location").orElseThrow();
    assertThat(location).contains("basis=" + imposed);
    HttpResponse<String> memento = client.get(location);
    assertThat(memento.body()).isEqualTo(answer.body());
    assertThat(memento.headers().firstValue("Memento-Datetime")).contains(whenImposed);
    assertThat(link(links(answer), "memento").attributes()).containsEntry("datetime", whenImposed);
    assertThat(follow(link(links(answer), "memento").target()).body()).isEqualTo(answer.body());
    for (HttpResponse<String> each : List.of(answer, memento)) {
      assertThat(
              client
                  .parsed(follow(link(links(each), "original").target()))
                  .get("basis")
                  .longValue())
          .isGreaterThanOrEqualTo(lifted);
      assertThat(link(links(each), "timegate")).isEqualTo(link(links(each), "original"));
      assertThat(link(links(each), "timemap").attributes())
          .containsEntry("type", "application/link-format");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measures?asOf=2015-01-01",
        BAN + "?asOf=2015-01-01",
        BAN + "/history",
        "snapshot?asOf=2015-01-01",
        "entries?asOf=2015-01-01",
        "entries/%d",
        "?"
      })
  void answersWithTheFirstStateWhereTheDatetimeIsBeforeIt(String resource) {
    String path =
        dossier.replaceFirst("/$", "")
            + (resource.equals("?") ? "" : "/" + resource.formatted(imposed));

    HttpResponse<String> answer = client.get(path, "Accept-Datetime", LONG_BEFORE);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(client.parsed(answer).get("basis").longValue()).isEqualTo(imposed);
    if (!resource.endsWith("history")) {
      assertThat(answer.headers().firstValue("Memento-Datetime")).contains(whenImposed);
      String map = follow(link(links(answer), "timemap").target()).body();
      assertThat(link(links(map), "first").target())
          .isEqualTo(link(links(answer), "memento").target());
    }
  }

  @Test
  void answersWithTheFirstStateOfWhatIsAskedForNotOfTheDossier() {
    HttpResponse<String> answer =
        client.get(dossier + "entries/" + lifted, "Accept-Datetime", whenImposed);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(client.parsed(answer).get("basis").longValue()).isEqualTo(lifted);
    assertThat(answer.headers().firstValue("Memento-Datetime")).contains(whenLifted);
  }

  @Test
  void findsNoStateOfWhatNothingWasEverRecordedOf() {
    assertThat(
            client.get(dossier + "measures/no-such", "Accept-Datetime", LONG_BEFORE).statusCode())
        .isEqualTo(404);
    assertThat(
            client
                .parsed(client.get(dossier + "claims", "Accept-Datetime", LONG_BEFORE))
                .get("items"))
        .isEmpty();
  }

  @Test
  void knewNothingAtAnInstantBeforeTheFirstEntry() {
    String longBefore = "recordedAt=2001-03-20T20:35:00Z";
    HttpResponse<String> answer = client.get(dossier + "measures?asOf=2015-01-01&" + longBefore);

    JsonNode list = client.parsed(answer);
    assertThat(list.get("basis").longValue()).isZero();
    assertThat(list.get("items").isEmpty()).isTrue();
    assertThat(answer.headers().firstValue("Memento-Datetime")).isEmpty();
    assertThat(client.get(dossier + BAN + "?" + longBefore).statusCode()).isEqualTo(404);
  }

  @Test
  void answersWithWhatIsKnownNowWhereNoDatetimeIsAskedFor() {
    HttpResponse<String> answer = client.get(dossier + BAN + "?asOf=2015-01-01");

    String location = answer.headers().firstValue("Content-Location").orElseThrow();
    assertThat(client.get(location).body()).isEqualTo(answer.body());
    assertThat(answer.headers().allValues("Vary").toString())
        .containsIgnoringCase("accept-datetime");
    assertThat(answer.headers().firstValue("Memento-Datetime")).isPresent();
  }

  @Test
  void letsTheAddressDecideWhereItNamesABasis() {
    HttpResponse<String> answer =
        client.get(
            dossier + BAN + "?asOf=2015-01-01&basis=" + lifted, "Accept-Datetime", whenImposed);

    assertThat(client.parsed(answer).get("basis").longValue()).isEqualTo(lifted);
    assertThat(answer.headers().firstValue("Memento-Datetime")).contains(whenLifted);
    assertThat(answer.headers().allValues("Vary").toString())
        .doesNotContainIgnoringCase("datetime");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-21T10:00:00Z",
        "Sat, 21 Nov 2026 10:00:00 +0100",
        "Sun, 21 Nov 2026 10:00:00 GMT",
        "Sat, 31 Feb 2026 10:00:00 GMT",
        "yesterday"
      })
  void refusesWhatIsNoDateInHttp(String datetime) {
    HttpResponse<String> answer = client.get(dossier + "measures", "Accept-Datetime", datetime);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(client.parsed(answer).at("/errors/0/pointer").stringValue())
        .isEqualTo("Accept-Datetime");
  }
}
