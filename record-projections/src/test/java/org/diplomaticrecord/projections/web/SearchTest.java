package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.example.PositionExamples;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.projecting.Rebuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RecordTest
class SearchTest extends ReadingFixture {
  @Autowired Rebuild rebuild;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "DPRK; the DPRK’s missile",
        "DPRK's; the DPRK’s missile",
        "dprk’S; the DPRK’s missile",
        "quoted; a “Quoted” word",
        "“Quoted”; a “Quoted” word",
        "FARC; the FARC–EP",
        "EP; the FARC–EP",
        "FARC-EP; the FARC–EP",
        "拉致; 拉致問題",
        "致; 拉致問題",
        "拉致問題; 拉致問題",
        "致問; 拉致問題の解決",
        "日本; 北朝鮮、日本",
        "朝; 北朝鮮、日本",
        "北朝鮮、日本; 北朝鮮、日本",
        "ミサイル; ﾐｻｲﾙ発射",
        "문제; 납치문제를",
        "납치; 납치문제를",
        "绑架; 关于绑架问题",
        "Suarez; Presidente Suárez",
        "Suárez; Presidente Suarez",
        "SUÁREZ; Presidente Sua\u0301rez",
        "the; by the sea",
        "mis; a missile",
        "mis*; a missile",
        "*sile; a missile",
        "missile; two missiles",
        "\"of the DPRK\"; the people of the DPRK’s north",
        "\"of the DPR*\"; the people of the DPRK’s north",
        "dprk people; the people of the DPRK",
        "people dprk; the people of the DPRK",
        "ＤＰＲＫ; the DPRK",
        "DPRK; the ＤＰＲＫ",
        "ΑΘΗΝΑ; στην Αθήνα",
        "ЕЩЕ; ещё не подписан",
        "strasse; in der Straße",
        "missile; mis\u00adsile",
        "1718; resolution 1718 (2006)",
        "𠮷; 𠮷野家"
      })
  void findsWhatIsWrittenInAnotherWay(String query, String text) {
    long there = recorder.record(id, position("position/there", "A title", text));
    recorder.record(id, position("position/elsewhere", "Another title", "Of other things."));

    long titled = recorder.record(id, position("position/titled", text, "Of other things."));

    assertThat(positions(entries(query) + "&kind=position")).containsExactly(there, titled);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "\"mis\"; a missile",
        "UN; under way",
        "\"the DPRK of\"; of the DPRK",
        "\"missile\"; two missiles",
        "致拉; 拉致問題",
        "sile; a missile",
        "people -dprk; the people of the DPRK",
        "people -\"of the\"; the people of the DPRK",
        "people -dpr; the people of the DPRK",
        "\"north A text\"; up north",
        "か; が"
      })
  void doesNotFindWhatIsNotAskedFor(String query, String text) {
    recorder.record(id, position("position/there", "Another title", text));

    assertThat(found(query)).isEmpty();
  }

  @Test
  void findsSubjectsImportKeysAndTheirParts() {
    LinkedHashMap<String, RecordEvent> events = new LinkedHashMap<>();
    events.put("Q-77/stated+P1", position("position/some-thing", "A title", "A text."));
    long there = recorder.record(id, events);

    for (String query :
        List.of(
            "position/some-thing",
            "some-thing",
            "position some",
            "thing",
            "Q-77/stated+P1",
            "q-77",
            "77",
            "\"77 stated\"")) {
      assertThat(found(query)).as(query).containsExactly(there);
    }
    assertThat(found("position/some-other")).isEmpty();
    assertThat(found("measure/port-ban"))
        .containsExactlyElementsOf(positions(dossier + "/entries?subject=" + BAN));
  }

  @Test
  void findsWhatNamesASubject() {
    long about = recorder.record(id, PositionExamples.stated());

    assertThat(found("demand/account-for-all")).containsExactly(about);
  }

  @Test
  void findsACorrectionByWhatItSaysAndWhy() {
    assertThat(found("\"gives the day\"")).containsExactly(corrected);
  }

  @Test
  void findsWhatHoldsOneOfTheAlternatives() {
    long missile = recorder.record(id, position("position/a", "A missile", "A test in the sea."));
    long ship = recorder.record(id, position("position/b", "A vessel", "Seen at sea."));
    recorder.record(id, position("position/c", "Talks", "In a town."));

    assertThat(found("missile or vessel")).containsExactly(missile, ship);
    assertThat(found("\"a missile\" or \"at sea\"")).containsExactly(missile, ship);
    assertThat(found("sea -vessel or talks -town")).containsExactly(missile);
    assertThat(positions(entries("-sea") + "&kind=position")).hasSize(1);
  }

  @Test
  void ranksWhatIsCalledByTheWordsBeforeWhatOnlySpeaksOfThem() {
    long often = recorder.record(id, position("position/a", "Talks", "Ports, ports, and a port."));
    long once = recorder.record(id, position("position/b", "Talks", "A port."));
    long longer = recorder.record(id, position("position/c", "The ports", "Closed."));
    long titled = recorder.record(id, position("position/d", "The port", "Closed."));
    long called = recorder.record(id, position("position/e", "Port", "Closed."));
    long again = recorder.record(id, position("position/f", "Talks", "Another port."));
    String only = "&kind=position&order=relevance";

    assertThat(positions(entries("port") + only))
        .containsExactly(called, titled, longer, often, once, again);
    assertThat(positions(entries("port") + "&kind=position&order=position"))
        .containsExactly(often, once, longer, titled, called, again);
    assertThat(positions(entries("port -closed or town") + only))
        .containsExactly(often, once, again);
    assertThat(positions(entries("-closed") + only)).containsExactly(often, once, again);
  }

  @Test
  void pagesByRelevanceWithoutGapOrDuplicateWhateverIsRecordedMeanwhile() {
    recorder.record(
        id,
        IntStream.range(0, 25)
            .mapToObj(at ->
                position(
                    "position/p-%02d".formatted(at),
                    at % 3 == 0 ? "A port" : "Talks",
                    "port ".repeat(1 + at % 4)))
            .toList());
    String whole = entries("port") + "&order=relevance&kind=position";
    List<Long> all = positions(whole);
    assertThat(all).hasSize(25).isNotEqualTo(all.stream().sorted().toList());

    List<Long> seen = new ArrayList<>();
    String next = whole + "&limit=4";
    while (next != null) {
      HttpResponse<String> page = client.get(next);
      client.parsed(page).get("items").forEach(item -> seen.add(item.get("position").longValue()));
      recorder.record(id, position("position/q-" + seen.size(), "Port", "port port"));
      next =
          page.headers()
              .firstValue("Link")
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse(null);
    }
    assertThat(seen).isEqualTo(all);
    assertThat(client.get(whole + "&format=jsonl").body().lines())
        .map(line -> client.read(line).at("/entry/position").longValue())
        .isEqualTo(all);
  }

  @Test
  void findsWhatIsLongerThanTheIndexTakes() {
    // Every one of these words is another, and the limit of the index is a megabyte.
    List<String> long200 =
        IntStream.range(0, 200)
            .mapToObj(list ->
                String.join(
                    " ", IntStream.range(0, 700).mapToObj(at -> "w" + (list * 700 + at)).toList()))
            .toList();
    long there =
        recorder.record(
            id,
            Examples.with(
                "legalBasis", long200, Examples.about("measure/long", MeasureExamples.imposed())));

    assertThat(found("w139999")).containsExactly(there);
    assertThat(found("w139999*")).containsExactly(there);
    assertThat(found("\"w139998 w139999\"")).containsExactly(there);
    assertThat(found("w140000")).isEmpty();
    assertThat(found("w139999 -w1")).isEmpty();
    rebuild.run();
    assertThat(found("w139999")).containsExactly(there);
  }

  @ParameterizedTest
  @ValueSource(strings = {"…", "*", "“”", "-", "&", "、", "mis*le"})
  void refusesAQueryThatCannotBeAnsweredAndSaysWhy(String query) {
    assertThat(client.get(entries(query)).statusCode()).isEqualTo(400);
    JsonNode problem = client.problem(entries(query));
    assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo("q");
    assertThat(problem.get("detail").stringValue())
        .containsAnyOf("no letter and no digit", "has a * inside");
  }

  @Test
  void refusesAnOrderByRelevanceToNothing() {
    String path = dossier + "/entries?order=relevance";

    assertThat(client.get(path).statusCode()).isEqualTo(400);
    assertThat(client.problem(path).at("/errors/0/message").stringValue()).contains("'q'");
  }

  private List<Long> found(String query) {
    return positions(entries(query) + "&order=position");
  }

  private String entries(String query) {
    return "%s/entries?basis=%d&q=%s"
        .formatted(dossier, recorder.head(), URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  private static RecordEvent position(String subject, String title, String text) {
    return Examples.with(
        "about",
        List.of(),
        Examples.with(
            "title",
            title,
            Examples.with("text", text, Examples.about(subject, PositionExamples.stated()))));
  }
}
