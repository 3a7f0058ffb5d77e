package org.diplomaticrecord.projections.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.diplomaticrecord.api.entry.PositionEntry;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.projecting.ProjectedHead;
import org.diplomaticrecord.projections.search.Questions.Question;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A dossier of 3,000 entries in eleven languages and eight scripts is asked a hundred questions,
 * and read from end to end to see what the answers must hold. What they hold besides is only this:
 * a run of characters of an unspaced script is found where punctuation or a space stands in it.
 */
@RecordTest
class ForeignSearchTest {
  private static final int ENTRIES = 3_000;
  private static final int QUESTIONS = 100;
  private static final long SEED = 20_021_017;

  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired ProjectedHead projected;

  @Test
  void findsAllThatAPlainScanFinds() throws InterruptedException {
    SequencedMap<String, PositionEntry> entries = ForeignDossier.of(ENTRIES, SEED);
    DossierId dossier = recorder.dossier();
    long last = recorder.record(dossier, entries);
    assertThat(projected.await(last, Duration.ofMinutes(5))).isTrue();
    Map<Long, PlainScan> scanned = new LinkedHashMap<>();
    entries.forEach(
        (key, entry) -> scanned.put(last - ENTRIES + 1 + scanned.size(), PlainScan.of(key, entry)));

    SoftAssertions softly = new SoftAssertions();
    for (Question question : questions(entries)) {
      Set<Long> found = found(dossier, last, question.query());
      Set<Long> held = matching(scanned, question.answer());
      softly.assertThat(held).as("held for %s", question.query()).isNotEmpty();
      softly.assertThat(found).as("found for %s", question.query()).containsAll(held);
      found.removeAll(held);
      softly
          .assertThat(matching(scanned, question.besides()))
          .as("besides for %s", question.query())
          .containsAll(found);
    }
    softly.assertAll();
  }

  private static Set<Long> matching(Map<Long, PlainScan> scanned, Predicate<PlainScan> answer) {
    return scanned.entrySet().stream()
        .filter(each -> answer.test(each.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Question> questions(SequencedMap<String, PositionEntry> entries) {
    Questions questions = new Questions(SEED);
    List<String> keys = List.copyOf(entries.keySet());
    List<Question> asked = new ArrayList<>();
    for (int at = 0; at < QUESTIONS; at++) {
      int entry = at * (ENTRIES / QUESTIONS) + at % 30;
      String key = keys.get(entry);
      Language language = Language.values()[entry / 3 % Language.values().length];
      asked.add(questions.about(key, entries.get(key), language));
    }
    return asked;
  }

  private Set<Long> found(DossierId dossier, long basis, String query) {
    return client
        .get(
            "dossiers/%s/entries?format=jsonl&basis=%d&q=%s"
                .formatted(dossier, basis, URLEncoder.encode(query, StandardCharsets.UTF_8)))
        .body()
        .lines()
        .map(client::read)
        .filter(line -> line.has("entry"))
        .map(line -> line.at("/entry/position").longValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
