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
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** An imposition and two seconds later its end, for which RFC 7089 is asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MementoFixture {
  static final String BAN = "measures/port-ban-humanitarian";
  static final Pattern LINK = Pattern.compile("<([^>]*)>((?:\\s*;\\s*\\w+=\"[^\"]*\")*)");
  static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  @Autowired Recorder recorder;
  @Autowired Client client;

  String dossier;
  long imposed;
  long lifted;
  String whenImposed;
  String whenLifted;

  record Link(String target, Map<String, String> attributes) {
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

  String datetime(long position) {
    String recordedAt =
        client
            .json(dossier + "entries/%d?basis=%d".formatted(position, position))
            .at("/entry/recordedAt")
            .stringValue();
    return DateTimeFormatter.RFC_1123_DATE_TIME
        .format(Instant.parse(recordedAt).atZone(ZoneOffset.UTC))
        .replaceFirst(", (\\d) ", ", 0$1 ");
  }

  static List<Link> links(String text) {
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

  static List<Link> links(HttpResponse<String> answer) {
    return links(String.join(", ", answer.headers().allValues("Link")));
  }

  static Link link(List<Link> links, String relation) {
    return links.stream().filter(each -> each.is(relation)).findFirst().orElseThrow();
  }

  /** Another server's clients follow whole URIs. */
  HttpResponse<String> follow(String uri) {
    URI target = URI.create(uri);
    assertThat(target.getHost()).isEqualTo("127.0.0.1");
    return client.get(
        target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
  }
}
