package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Entries are found by what they say, whatever they are stored as. */
@RecordTest
class EffectiveTypeTest extends ReadingFixture {
  private static final String REAL = "dossiers/japan-dprk-abductions/entries?limit=1000";

  @ParameterizedTest
  @ValueSource(strings = {"", "&citing=seed-a,seed-b", "&superseded=include"})
  void findsOfEveryTypeWhatASearchThroughTheWholeListFinds(String reading) {
    List<JsonNode> all = items(REAL + reading);
    assertThat(all.size()).isGreaterThan(100);
    List<EntryType> types =
        Arrays.stream(EntryType.values())
            .filter(type -> type != EntryType.ENTRY_CORRECTED)
            .filter(type -> reading.contains("include") || type != EntryType.ENTRY_RETRACTED)
            .toList();
    for (EntryType type : types) {
      String name = type.typeName();
      assertThat(positions(REAL + reading + "&type=" + name))
          .as(name)
          .isEqualTo(scanned(all, each -> each.equals(name)));
    }
    for (Kind kind : Kind.values()) {
      assertThat(positions(REAL + reading + "&type=" + kind.word() + ".*"))
          .as(kind.word())
          .isEqualTo(scanned(all, each -> each.startsWith(kind.word() + ".")));
    }
    assertThat(positions(REAL + reading + "&type=claim.*,measure.imposed"))
        .isEqualTo(
            scanned(all, each -> each.startsWith("claim.") || each.equals("measure.imposed")));
  }

  @Test
  void findsTheMeasuresThatWereImposedAmongThemThoseWhoseEntriesWereCorrected() {
    List<JsonNode> imposed = items(REAL + "&type=measure.imposed");
    Set<String> stored =
        imposed.stream().map(each -> each.get("type").stringValue()).collect(Collectors.toSet());

    assertThat(imposed.size()).isGreaterThan(10);
    assertThat(stored).containsExactlyInAnyOrder("measure.imposed", "entry.corrected");
    assertThat(imposed)
        .allSatisfy(each ->
            assertThat(each.get("effectiveType").stringValue()).isEqualTo("measure.imposed"));
  }

  @Test
  void matchesEachEventByItsOwnTypeWhereAllThatWasRecordedIsListed() {
    long eased = recorder.record(id, Examples.corrected(2, MeasureExamples.eased()));
    long retracted = recorder.record(id, Examples.retracted(3, MeasureExamples.lifted().subject()));
    String all = dossier + "/entries?superseded=include&order=position&basis=" + retracted;

    assertThat(positions(all + "&type=measure.lifted")).containsExactly(lifted, corrected);
    assertThat(positions(all + "&type=measure.eased")).containsExactly(eased);
    assertThat(positions(all + "&type=entry.retracted")).containsExactly(retracted);
    assertThat(positions(all + "&type=entry.*")).containsExactly(retracted);
    assertThat(positions(all + "&type=measure.*"))
        .containsExactly(imposed, lifted, corrected, eased);
    assertThat(positions(all + "&type=measure.eased,entry.retracted"))
        .containsExactly(eased, retracted);
  }

  @Test
  void findsByTheStoredTypeWhatIsStoredSo() {
    long retracted = recorder.record(id, Examples.retracted(2, MeasureExamples.lifted().subject()));
    String all = dossier + "/entries?superseded=include&order=position&basis=" + retracted;

    assertThat(positions(all + "&storedType=measure.lifted")).containsExactly(lifted);
    assertThat(positions(all + "&storedType=entry.corrected")).containsExactly(corrected);
    assertThat(positions(all + "&storedType=entry.*")).containsExactly(corrected, retracted);
    assertThat(positions(all + "&storedType=measure.*,entry.retracted"))
        .containsExactly(imposed, lifted, retracted);
    assertThat(positions(all + "&storedType=entry.corrected&type=measure.lifted"))
        .containsExactly(corrected);
    assertThat(positions(dossier + "/entries?storedType=entry.corrected&basis=" + corrected))
        .containsExactly(corrected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type=measure.forgotten | type | measure.imposed",
        "type=measure.forgotten | type | measure.*",
        "type=measures.* | type | measure.*",
        "type=measure | type | measure.*",
        "type=* | type | entry.*",
        "type=measure.lifted,treaty.signed | type | treaty.signed",
        "type=entry.corrected | type | storedType=entry.corrected",
        "type=entry.retracted | type | superseded=include",
        "type=entry.* | type | superseded=include",
        "storedType=entry.* | storedType | superseded=include",
        "storedType=entry.changed | storedType | entry.corrected",
        "storedType=a,,b | storedType | empty",
        "derived=some | derived | only, none"
      })
  void refusesWhatItCannotFindAndSaysWhatThereIs(String query, String parameter, String remedy) {
    JsonNode problem = client.problem(dossier + "/entries?" + query);

    assertThat(problem.get("status").intValue()).isEqualTo(400);
    assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo(parameter);
    assertThat(problem.get("detail").stringValue()).contains(remedy);
  }

  private List<JsonNode> items(String path) {
    JsonNode page = client.json(path);
    List<JsonNode> items = page.get("items").valueStream().collect(Collectors.toList());
    JsonNode next = page.get("next");
    while (!next.isNull()) {
      page = client.json(path + "&cursor=" + next.stringValue());
      page.get("items").forEach(items::add);
      next = page.get("next");
    }
    return items;
  }

  /** By the payload alone. */
  private static List<Long> scanned(List<JsonNode> all, Predicate<String> wanted) {
    return all.stream()
        .filter(each ->
            wanted.test(
                each.at("/payload/replacement/type").asString(each.at("/payload/type").asString())))
        .map(each -> each.get("position").longValue())
        .toList();
  }
}
