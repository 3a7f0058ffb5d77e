package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A reading that names no basis is answered on everything recorded when it was asked. The machine
 * of the tests may be slow: nobody is sent away here for that.
 */
@RecordTest
@TestPropertySource(properties = "record.reading.patience=60s")
class EverythingRecordedTest {
  private static final AtomicInteger DOSSIERS = new AtomicInteger();
  private static final int MANY = 3_000;

  /** How many entries or subjects a reading counts, which here is the same. */
  private interface Count {
    long in(JsonNode answer);
  }

  @Autowired Client client;

  private String id;
  private String dossier;

  @BeforeEach
  void beginADossier() {
    id = "whole-" + DOSSIERS.incrementAndGet();
    dossier = "dossiers/" + id;
    imported(ImportedFile.of(id, 0));
  }

  private HttpResponse<String> imported(String file) {
    HttpResponse<String> answer = client.post("imports", ImportedFile.TYPE, file);
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return answer;
  }

  @Test
  void tellsAnEntryToWhoAsksTheMomentItIsRecorded() throws Exception {
    for (int entry = 0; entry < 50; entry++) {
      recordAndRead("measure/alone-" + entry);
    }
    String other = id + "-other";
    CompletableFuture<?> importing =
        CompletableFuture.runAsync(() -> imported(ImportedFile.of(other, MANY)));
    int beside = 0;
    do {
      recordAndRead("measure/beside-" + beside++);
    } while (!importing.isDone() || beside < 50);
    importing.get();
  }

  private void recordAndRead(String subject) {
    HttpResponse<String> recorded =
        client.post(dossier + "/entries", "application/json", ImportedFile.imposed(subject));
    assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
    long position = client.parsed(recorded).at("/positions/0").longValue();
    String view = dossier + "/" + subject.replaceFirst("/", "s/");
    for (String each : List.of(view, view + "/history", dossier + "/entries/" + position)) {
      JsonNode answer = client.json(each);
      assertThat(answer.get("basis").longValue()).as(each).isGreaterThanOrEqualTo(position);
    }
    assertThat(client.get("timemaps/" + view).body()).contains("basis=" + position);
  }

  @RepeatedTest(2)
  void showsAnImportWholeOrNotAtAllInEveryReading() throws Exception {
    Map<String, Count> readings = new LinkedHashMap<>();
    readings.put("/replay?scope=history", answer -> answer.get("entries").longValue());
    readings.put("/replay", answer -> answer.get("entries").longValue());
    readings.put("/measures?limit=1", answer -> total(answer.at("/total")));
    readings.put("/entries?limit=1", answer -> answer.get("total").longValue());
    readings.put("", answer -> answer.get("entries").longValue());
    readings.put("/snapshot", EverythingRecordedTest::inTheSnapshot);
    readings.put(
        "/diff?axis=valid&from=2010-01-01&limit=1",
        answer -> answer.at("/total/appeared").longValue());
    readings.put(
        "/diff?axis=recorded&from=0&limit=1", answer -> answer.at("/total/appeared").longValue());
    readings.put("/export", answer -> answer.at("/export/entries").longValue());
    Map<String, List<Long>> meanwhile = new ConcurrentHashMap<>();
    CountDownLatch done = new CountDownLatch(1);
    CompletableFuture<?> reader =
        CompletableFuture.runAsync(() -> {
          while (done.getCount() > 0) {
            readings.forEach((reading, count) -> count(reading, count, meanwhile));
          }
        });

    imported(ImportedFile.more(id, 0, MANY));
    Map<String, List<Long>> atOnce = new ConcurrentHashMap<>();
    readings.forEach((reading, count) -> count(reading, count, atOnce));
    done.countDown();
    reader.get(2, TimeUnit.MINUTES);

    for (String reading : readings.keySet()) {
      assertThat(atOnce.get(reading)).as("%s at once", reading).containsExactly((long) MANY);
      assertThat(meanwhile.get(reading)).as(reading).isSubsetOf(0L, (long) MANY);
    }
  }

  private void count(String reading, Count count, Map<String, List<Long>> counted) {
    JsonNode answer =
        reading.equals("/export")
            ? client.read(first(client.get(dossier + reading).body()))
            : client.json(dossier + reading);
    counted.computeIfAbsent(reading, _ -> new CopyOnWriteArrayList<>()).add(count.in(answer));
  }

  private static String first(String lines) {
    return lines.lines().findFirst().orElseThrow();
  }

  private static long inTheSnapshot(JsonNode answer) {
    return answer
        .get("views")
        .valueStream()
        .filter(view -> view.get("view").stringValue().equals("measures"))
        .mapToLong(view -> total(view.get("total")))
        .sum();
  }

  private static long total(JsonNode total) {
    return total.get("certain").longValue() + total.get("possible").longValue();
  }

  @Test
  void anInstantStandsForOneBasisHoweverMuchIsProjected() {
    imported(ImportedFile.more(id, 0, MANY));
    Instant after = Instant.now().truncatedTo(ChronoUnit.MICROS);
    List<Long> bases = new ArrayList<>();
    for (int time = 0; time < 10; time++) {
      bases.add(basis("recordedAt=" + after));
    }
    long whole = basis("");
    assertThat(bases).containsOnly(whole);
    assertThat(
            client
                .json(dossier + "/diff?axis=recorded&from=0&to=%s&limit=1".formatted(after))
                .at("/total/appeared")
                .longValue())
        .isEqualTo(MANY);
    client.post(dossier + "/entries", "application/json", ImportedFile.imposed("measure/later"));
    assertThat(basis("recordedAt=" + after)).isEqualTo(whole);
    assertThat(basis("")).isEqualTo(whole + 1);
  }

  private long basis(String recordedAt) {
    return client
        .json("%s/measures?limit=1&%s".formatted(dossier, recordedAt).replaceFirst("&$", ""))
        .get("basis")
        .longValue();
  }
}
