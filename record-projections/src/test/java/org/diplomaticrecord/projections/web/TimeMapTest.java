package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;

/** Time maps as RFC 7089 says. */
@RecordTest
class TimeMapTest extends MementoFixture {
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
        List.of(
            "measures?status=lifted",
            "snapshot",
            "entries?q=ships",
            "entries/" + imposed,
            BAN + "/history")) {
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
    HttpResponse<String> history = client.get(dossier + BAN + "/history");
    assertThat(link(links(history), "timemap").target())
        .endsWith("timemaps/" + dossier + BAN + "/history");
    assertThat(history.headers().allValues("Vary")).containsExactly("Accept, Accept-Datetime");
    assertThat(client.get("timemaps/" + dossier + "measures/no-such").statusCode()).isEqualTo(404);
    assertThat(client.get("timemaps/" + dossier + "wishes").statusCode()).isEqualTo(404);
  }
}
