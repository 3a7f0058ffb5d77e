package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Datetime negotiation and time maps as RFC 7089 says, the original resource being its TimeGate.
 */
@RecordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MementoTest {
  private static final String BAN = "measures/port-ban-humanitarian";
  private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:\\s*;\\s*\\w+=\"[^\"]*\")*)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  @Autowired Recorder recorder;
  @Autowired Client client;

  private String dossier;
  private long imposed;
  private long lifted;
  private String whenImposed;
  private String whenLifted;

  private record Link(String target, Map<String, String> attributes) {
    boolean is(String relation) {
      return List.of(attributes.getOrDefault("rel", "").split(" ")).contains(relation);
    }
  }

  @BeforeAll
  void recordAnImpositionAndTwoSecondsLaterItsEnd() throws InterruptedException {
    DossierId id = recorder.dossier();
    dossier = "dossiers/" + id + "/";
    imposed = recorder.record(id, MeasureExamples.imposed());
    whenImposed = datetime(imposed);
    Thread.sleep(2_000);
    lifted = recorder.record(id, Examples.dated("2014-07", MeasureExamples.lifted()));
    whenLifted = datetime(lifted);
  }

  private String datetime(long position) {
    String recordedAt =
        client
            .json(dossier + "entries/%d?basis=%d".formatted(position, position))
            .at("/entry/recordedAt")
            .stringValue();
    return DateTimeFormatter.RFC_1123_DATE_TIME
        .format(Instant.parse(recordedAt).atZone(ZoneOffset.UTC))
        .replaceFirst(", (\\d) ", ", 0$1 ");
  }

  private static List<Link> links(String text) {
    List<Link> links = new ArrayList<>();
    for (MatchResult link : LINK.matcher(text).results().toList()) {
      Map<String, String> attributes = new HashMap<>();
      ATTRIBUTE
          .matcher(link.group(2))
          .results()
          .forEach(each -> attributes.put(each.group(1), each.group(2)));
      links.add(new Link(link.group(1), attributes));
    }
    return links;
  }

  private static List<Link> links(HttpResponse<String> answer) {
    return links(String.join(", ", answer.headers().allValues("Link")));
  }

  private static Link link(List<Link> links, String relation) {
    return links.stream().filter(each -> each.is(relation)).findFirst().orElseThrow();
  }

  /** Another server's clients follow whole URIs. */
  private HttpResponse<String> follow(String uri) {
    URI target = URI.create(uri);
    assertThat(target.getHost()).isEqualTo("127.0.0.1");
    return client.get(
        target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
  }

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
  void mapsTheBasesThatChangedASubject() {
    HttpResponse<String> ban = client.get(dossier + BAN + "?asOf=2015-01-01");

    HttpResponse<String> map = follow(link(links(ban), "timemap").target());

    assertThat(map.headers().firstValue("Content-Type")).contains("application/link-format");
    List<Link> links = links(map.body());
    assertThat(link(links, "original").target()).isEqualTo(link(links(ban), "original").target());
    assertThat(link(links, "self").attributes())
        .containsEntry("from", whenImposed)
        .containsEntry("until", whenLifted);
    List<Link> mementos = links.stream().filter(each -> each.is("memento")).toList();
    assertThat(mementos.stream().map(each -> each.attributes().get("datetime")))
        .containsExactly(whenImposed, whenLifted);
    assertThat(mementos.getFirst().is("first")).isTrue();
    assertThat(mementos.getLast().is("last")).isTrue();
    List<String> statuses =
        mementos.stream()
            .map(each -> {
              HttpResponse<String> memento = follow(each.target());
              assertThat(memento.headers().firstValue("Memento-Datetime"))
                  .contains(each.attributes().get("datetime"));
              return client.parsed(memento).at("/item/status").stringValue();
            })
            .toList();
    assertThat(statuses).containsExactly("in-force", "lifted");
  }

  @Test
  void mapsEveryOtherResourceToo() {
    for (String each :
        List.of("measures?status=lifted", "snapshot", "entries?q=ships", "entries/" + imposed)) {
      String body = client.get("timemaps/" + dossier + each).body();
      assertThat(links(body).stream().filter(link -> link.is("memento"))).as(body).hasSize(2);
    }
    assertThat(
            links(client.get("timemaps/" + dossier + "entries/" + lifted).body()).stream()
                .filter(link -> link.is("memento")))
        .hasSize(1);
    assertThat(
            links(client.get("timemaps/" + dossier + "claims").body()).stream()
                .filter(link -> link.is("memento")))
        .isEmpty();
    String after = client.get("timemaps/" + dossier + "measures?after=" + imposed).body();
    assertThat(links(after).stream().filter(link -> link.is("memento"))).hasSize(1);
    assertThat(client.get("timemaps/" + dossier + "measures/no-such").statusCode()).isEqualTo(404);
    assertThat(client.get("timemaps/" + dossier + "wishes").statusCode()).isEqualTo(404);
  }

  @Test
  void knewNothingBeforeTheFirstEntry() {
    HttpResponse<String> answer =
        client.get(
            dossier + "measures?asOf=2015-01-01",
            "Accept-Datetime",
            "Tue, 20 Mar 2001 20:35:00 GMT");

    JsonNode list = client.parsed(answer);
    assertThat(list.get("basis").longValue()).isZero();
    assertThat(list.get("items").isEmpty()).isTrue();
    assertThat(answer.headers().firstValue("Memento-Datetime")).isEmpty();
    assertThat(
            client
                .get(dossier + BAN, "Accept-Datetime", "Tue, 20 Mar 2001 20:35:00 GMT")
                .statusCode())
        .isEqualTo(404);
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
