package org.diplomaticrecord.projections.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What holds of everything the first dossier tells, read whole and by its two documents alone. */
@RecordTest
class FirstDossierTest {
  private static final String DOSSIER = "dossiers/japan-dprk-abductions/";
  private static final String WHOLE = "";
  private static final String TWO_DOCUMENTS = "&citing=seed-a,seed-b";

  @Autowired Client client;

  @ParameterizedTest
  @ValueSource(strings = {WHOLE, TWO_DOCUMENTS})
  void nothingIsTriggeredByWhatCameLater(String narrowed) {
    List<JsonNode> entries = entries(narrowed);
    Map<String, LocalDate> first = new HashMap<>();
    entries.forEach(entry ->
        first.merge(
            entry.get("subject").stringValue(), day(entry, "earliest"), FirstDossierTest::earlier));
    List<String> late = new ArrayList<>();
    for (JsonNode entry : entries) {
      for (JsonNode trigger : said(entry).path("triggers")) {
        LocalDate triggered = day(entry, "earliest");
        LocalDate triggering = first.get(trigger.stringValue());
        // By month: of what happened in one, the order is open.
        if (YearMonth.from(triggering).isAfter(YearMonth.from(triggered))) {
          late.add("%s by %s".formatted(entry.get("importKey"), trigger));
        }
      }
    }
    assertThat(late).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {WHOLE, TWO_DOCUMENTS})
  void whatIsDatedByNoDocumentSaysWhatItsDateFollowsFrom(String narrowed) {
    List<JsonNode> undated =
        entries(narrowed).stream()
            .filter(entry -> entry.get("dated").stringValue().startsWith("["))
            .toList();
    assertThat(undated).hasSizeGreaterThan(100);
    assertThat(undated)
        .filteredOn(entry -> !said(entry).has("derived") && !saidAtTalks(entry))
        .extracting(entry -> entry.get("importKey").stringValue())
        .isEmpty();
  }

  /** On one of the days of the talks, that is. */
  private static boolean saidAtTalks(JsonNode entry) {
    return said(entry).has("engagement");
  }

  @Test
  void theTableOfItsLinesSaysWhatTheEntriesSay() throws IOException {
    Map<String, JsonNode> entries = byImportKey();
    Set<String> told = new HashSet<>();
    List<DocumentLine> lines = DocumentLine.all();
    assertThat(lines).hasSizeGreaterThan(250);
    for (DocumentLine line : lines) {
      Set<String> found = entries.keySet().stream().filter(line::names).collect(Collectors.toSet());
      assertThat(found).as("%s", line).isNotEmpty();
      assertThat(found)
          .as("%s", line)
          .allSatisfy(key -> assertThat(cited(entries.get(key))).anyMatch(line::isCitedBy));
      assertThat(each(entries, found, "type")).as("%s", line).isEqualTo(line.types());
      assertThat(each(entries, found, "accordingTo")).as("%s", line).isEqualTo(line.parties());
      assertThat(each(entries, found, "dated")).as("%s", line).isEqualTo(line.dates());
      told.addAll(found);
    }
    assertThat(told).as("what the lines tell").isEqualTo(entries.keySet());
  }

  /** Everything the two files of the documents hold: each entry, and each correction of it. */
  private Map<String, JsonNode> byImportKey() {
    Map<String, JsonNode> entries = new HashMap<>();
    client
        .json(DOSSIER + "entries?superseded=include&limit=1000")
        .get("items")
        .forEach(entry -> {
          if (cited(entry).stream().anyMatch(at -> at.startsWith("seed-"))) {
            entries.put(entry.get("importKey").stringValue(), entry);
          }
        });
    return entries;
  }

  /** What an entry, or a correction itself, rests on. */
  private static List<String> cited(JsonNode entry) {
    List<String> citations = new ArrayList<>();
    entry
        .at("/payload/citations")
        .forEach(each ->
            citations.add(
                each.get("source").stringValue() + " " + each.get("locator").stringValue()));
    return citations;
  }

  private static Set<String> each(Map<String, JsonNode> entries, Set<String> keys, String field) {
    return keys.stream()
        .map(key -> said(entries.get(key)).get(field).stringValue())
        .collect(Collectors.toSet());
  }

  @Test
  void everySubjectHasATitle() {
    for (Kind kind : Kind.values()) {
      JsonNode items =
          client.json(DOSSIER + kind.view() + "?asOf=2026-11-28&limit=1000").get("items");
      assertThat(items)
          .isNotEmpty()
          .allSatisfy(item -> assertThat(item.get("title")).isNotEqualTo(item.get("id")));
    }
  }

  @Test
  void noTwoSubjectsOfAKindHaveOneTitle() {
    for (Kind kind : Kind.values()) {
      List<String> titles = new ArrayList<>();
      client
          .json(DOSSIER + kind.view() + "?asOf=2026-11-28&limit=1000")
          .get("items")
          .forEach(item -> titles.add(item.get("title").stringValue()));
      assertThat(titles).as(kind.view()).doesNotHaveDuplicates();
    }
  }

  /** What is read; of a correction what it puts in the place of what it corrects. */
  private List<JsonNode> entries(String narrowed) {
    List<JsonNode> entries = new ArrayList<>();
    client.json(DOSSIER + "entries?limit=1000" + narrowed).get("items").forEach(entries::add);
    assertThat(entries).hasSizeGreaterThan(200);
    return entries;
  }

  private static JsonNode said(JsonNode entry) {
    JsonNode payload = entry.get("payload");
    return payload.has("replacement") ? payload.get("replacement") : payload;
  }

  private static LocalDate day(JsonNode entry, String name) {
    return entry.get(name).isNull()
        ? LocalDate.MIN
        : LocalDate.parse(entry.get(name).stringValue());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
