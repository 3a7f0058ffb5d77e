package org.diplomaticrecord.core.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.core.web.RecorderClient.ENTRIES;
import static org.diplomaticrecord.core.web.RecorderClient.IMPORTS;
import static org.diplomaticrecord.core.web.RecorderClient.YAML;
import static org.diplomaticrecord.core.web.RecorderClient.imposed;
import static org.diplomaticrecord.core.web.RecorderClient.lifted;
import static org.diplomaticrecord.core.web.RecorderClient.measure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.web.RecorderClient.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class IdempotencyTest {
  private static final String KEY = "Idempotency-Key";

  @Autowired RecorderClient client;
  @Autowired EventReader record;

  @Test
  void aRepeatGetsTheFirstAnswer() {
    String entry = imposed(measure(), "2006");
    String key = UUID.randomUUID().toString();
    Reply first = client.post(ENTRIES, entry, KEY, key);
    Reply repeat = client.post(ENTRIES, entry, KEY, key);

    assertThat(first.status()).isEqualTo(201);
    assertThat(repeat.status()).isEqualTo(201);
    assertThat(repeat.response().body()).isEqualTo(first.response().body());
    assertThat(repeat.response().headers().firstValue("Location"))
        .isEqualTo(first.response().headers().firstValue("Location"));
    assertThat(record.head()).isEqualTo(first.position());
  }

  @Test
  void aKeyServesForOneRequestOnly() {
    String subject = measure();
    String key = UUID.randomUUID().toString();
    Reply first = client.post(ENTRIES, imposed(subject, "2006"), KEY, key);
    Reply other = client.post(ENTRIES, lifted(subject, "2008"), KEY, key);

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.type()).endsWith("key-reused");
    assertThat(record.head()).isEqualTo(first.position());
  }

  @Test
  void aRefusedRequestMayBeMendedUnderItsKey() {
    String subject = measure();
    String key = UUID.randomUUID().toString();
    assertThat(client.post(ENTRIES, lifted(subject, "2008"), KEY, key).status()).isEqualTo(422);
    assertThat(client.post(ENTRIES, imposed(subject, "2008"), KEY, key).status()).isEqualTo(201);
  }

  @Test
  void repeatsAtTheSameTimeAreRecordedOnce() throws Exception {
    String entry = "[%s,%s]".formatted(imposed(measure(), "2006"), imposed(measure(), "2007"));
    String key = UUID.randomUUID().toString();
    long before = record.head();
    List<Reply> replies = together(8, () -> client.post(ENTRIES, entry, KEY, key));

    assertThat(replies).extracting(Reply::status).containsOnly(201);
    assertThat(replies)
        .extracting(reply -> reply.response().body())
        .containsOnly(replies.getFirst().response().body());
    assertThat(record.head()).isEqualTo(before + 2);
  }

  @Test
  void theSameImportKeyIsRecordedOnce() {
    String entry =
        imposed(measure(), "2006")
            .replace("{\"type\"", "{\"importKey\":\"%s\",\"type\"".formatted(UUID.randomUUID()));
    Reply first = client.post(ENTRIES, entry);
    Reply repeat = client.post(ENTRIES, entry);

    assertThat(first.status()).isEqualTo(201);
    assertThat(repeat.status()).isEqualTo(200);
    assertThat(repeat.position()).isEqualTo(first.position());
    assertThat(repeat.body().get("repeated").get(0).asLong()).isEqualTo(first.position());

    Reply other = client.post(ENTRIES, entry.replace("2006", "2007"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.error(0).get("rule").asString()).isEqualTo("import-key.reused");
  }

  @Test
  void theSameImportKeyAtTheSameTimeIsRecordedOnce() throws Exception {
    String entry =
        imposed(measure(), "2006")
            .replace("{\"type\"", "{\"importKey\":\"%s\",\"type\"".formatted(UUID.randomUUID()));
    long before = record.head();
    List<Reply> replies = together(8, () -> client.post(ENTRIES, entry));

    assertThat(replies).extracting(Reply::status).containsOnly(200, 201);
    assertThat(replies).extracting(Reply::position).containsOnly(before + 1);
    assertThat(record.head()).isEqualTo(before + 1);
  }

  @Test
  void writersOfOneSubjectDoNotLoseEachOther() throws Exception {
    String subject = "position/" + UUID.randomUUID();
    String entry =
        """
        {"type":"position.stated","subject":"%s","dated":"2006","accordingTo":"JP","citations":[{"source":"s","locator":"1"}],"title":"T","text":"x"}\
        """
            .formatted(subject);
    List<Reply> replies = together(8, () -> client.post(ENTRIES, entry));

    List<Long> positions =
        replies.stream().filter(reply -> reply.status() == 201).map(Reply::position).toList();
    assertThat(replies).extracting(Reply::status).containsAnyOf(201).isSubsetOf(201, 409);
    assertThat(positions).doesNotHaveDuplicates();
    assertThat(record.history(org.diplomaticrecord.api.value.SubjectAddress.of("test/" + subject)))
        .hasSameSizeAs(positions);
  }

  @Test
  void anImportIsRepeatedByItsKeyToo() {
    byte[] file =
        """
        dossier: test
        entries:
          - { importKey: %s, type: case.opened, subject: case/%s, dated: 1977, accordingTo: JP, citations: [ "s 1" ], title: A case }
        """
            .formatted(UUID.randomUUID(), UUID.randomUUID())
            .getBytes(StandardCharsets.UTF_8);
    String key = UUID.randomUUID().toString();
    Reply tried = client.post(IMPORTS + "?dryRun=true", YAML, file, KEY, key);
    Reply first = client.post(IMPORTS, YAML, file, KEY, key);
    Reply repeat = client.post(IMPORTS, YAML, file, KEY, key);

    assertThat(tried.body().get("dryRun").asBoolean()).isTrue();
    assertThat(first.status()).isEqualTo(201);
    assertThat(repeat.response().body()).isEqualTo(first.response().body());
    assertThat(client.post(IMPORTS, YAML, file).body().get("skipped").asInt()).isEqualTo(1);
  }

  private static <T> List<T> together(int times, Callable<T> action) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<Future<T>> running =
          threads.invokeAll(Stream.generate(() -> action).limit(times).toList());
      List<T> results = new java.util.ArrayList<>();
      for (Future<T> each : running) {
        results.add(each.get());
      }
      return results;
    }
  }
}
