package org.diplomaticrecord.projections.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.LongStream;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.example.ActivityExamples;
import org.diplomaticrecord.api.example.ClaimExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.stream.Follower.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RecordTest
class StreamTest {
  private static final String[] AS_LINES = {"Accept", "application/x-ndjson"};

  @Autowired Client client;
  @Autowired Recorder recorder;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;

  @Test
  void replaysTheRecordFromItsFirstPositionAsItStands() throws Exception {
    List<StoredRow> rows =
        jdbc.sql("SELECT position, entry_id, payload FROM record.event ORDER BY position")
            .query((row, _) -> new StoredRow(row.getLong(1), row.getString(2), row.getString(3)))
            .list();
    for (String[] headers : new String[][] {{}, AS_LINES}) {
      try (Follower follower = follow("from=0", headers)) {
        assertThat(follower.next().event()).isEqualTo("subscribed");
        long previous = 0;
        for (StoredRow row : rows) {
          Message message = follower.next();
          assertThat(message.position()).isEqualTo(row.position());
          assertThat(message.previous()).isEqualTo(previous);
          assertThat(message.data().get("id").stringValue()).isEqualTo(row.id());
          assertThat(message.data().get("data"))
              .isEqualTo(JsonMapper.shared().readTree(row.payload()));
          previous = row.position();
        }
      }
    }
  }

  private record StoredRow(long position, String id, String payload) {}

  @Test
  void sendsWhatIsRecordedAsACloudEventAtOnce() throws Exception {
    DossierId dossier = recorder.dossier();
    try (Follower follower = follow("dossier=" + dossier)) {
      Message subscribed = follower.next();
      long position = recorder.record(dossier, MeasureExamples.imposed());
      Message message = follower.next();

      assertThat(follower.response().headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      assertThat(subscribed.data().get("filters").get("dossier").get(0).stringValue())
          .isEqualTo(dossier.code());
      assertThat(message.event()).isNull();
      assertThat(message.id()).isEqualTo(Long.toString(position));
      JsonNode event = message.data();
      assertThat(event.get("specversion").stringValue()).isEqualTo("1.0");
      assertThat(event.get("source").stringValue()).isEqualTo("/dossiers/" + dossier);
      assertThat(event.get("type").stringValue())
          .isEqualTo("org.diplomaticrecord.measure.imposed.v1");
      assertThat(event.get("subject").stringValue())
          .isEqualTo(MeasureExamples.imposed().subject().toString());
      assertThat(event.get("position").asLong()).isEqualTo(position);
      assertThat(event.get("previous").asLong()).isEqualTo(subscribed.position());
      assertThat(client.get(URI.create(event.get("dataschema").stringValue()).getPath()))
          .extracting(HttpResponse::statusCode)
          .isEqualTo(200);
    }
  }

  @Test
  void tellsWhatWasFilteredFromWhatWasLost() throws Exception {
    DossierId mine = recorder.dossier();
    DossierId other = recorder.dossier();
    long start = recorder.head();
    long first = recorder.record(mine, MeasureExamples.imposed());
    recorder.record(other, MeasureExamples.imposed(), MeasureExamples.lifted());
    long second = recorder.record(mine, MeasureExamples.lifted());
    try (Follower follower = follow("dossier=%s&from=%d".formatted(mine, start))) {
      assertThat(follower.next().position()).isEqualTo(start);
      Message one = follower.next();
      Message two = follower.next();
      assertThat(List.of(one.previous(), one.position())).containsExactly(start, first);
      assertThat(List.of(two.previous(), two.position())).containsExactly(first, second);
      assertThat(second).isEqualTo(first + 3);
    }
  }

  @Test
  void goesOnAfterTheLastEventThatWasSeen() throws Exception {
    DossierId dossier = recorder.dossier();
    long first = recorder.record(dossier, MeasureExamples.imposed());
    long second = recorder.record(dossier, MeasureExamples.lifted());
    String seen = Long.toString(first);
    try (Follower header = follow("dossier=" + dossier, "Last-Event-ID", seen);
        Follower browser = follow("from=0&dossier=" + dossier, "Last-Event-ID", seen);
        Follower sinceThen =
            follow("since=2020-01-01T00:00:00Z&dossier=" + dossier, "Last-Event-ID", seen);
        Follower parameter = follow("from=%s&dossier=%s".formatted(seen, dossier))) {
      assertThat(header.nextOfTheRecord().position()).isEqualTo(second);
      assertThat(browser.nextOfTheRecord().position()).isEqualTo(second);
      assertThat(sinceThen.nextOfTheRecord().position()).isEqualTo(second);
      assertThat(parameter.nextOfTheRecord().position()).isEqualTo(second);
    }
  }

  @Test
  void startsWithWhatWasRecordedAtAnInstant() throws Exception {
    DossierId dossier = recorder.dossier();
    recorder.record(dossier, MeasureExamples.imposed());
    long second = recorder.record(dossier, MeasureExamples.lifted());
    Instant at =
        jdbc.sql("SELECT recorded_at FROM record.event WHERE position = ?")
            .param(second)
            .query(OffsetDateTime.class)
            .single()
            .toInstant();
    try (Follower follower = follow("since=%s&dossier=%s".formatted(at, dossier))) {
      assertThat(follower.nextOfTheRecord().position()).isEqualTo(second);
    }
  }

  @Test
  void findsByPartyWhatNamesItAndWhatCorrectsOrWithdrawsThat() throws Exception {
    DossierId dossier = recorder.dossier();
    long start = recorder.head();
    var said = ClaimExamples.made();
    recorder.record(
        dossier,
        said,
        MeasureExamples.imposed(),
        new EntryCorrected(said.subject(), 0, said, Ground.ERRATUM, "A misprint", said.citations()),
        new EntryRetracted(said.subject(), 1, "It was none", said.citations()));
    String party = said.accordingTo().code();
    try (Follower follower =
        follow("from=%d&dossier=%s&party=%s".formatted(start, dossier, party))) {
      List<Long> positions = follower.nextOfTheRecord(3).stream().map(Message::position).toList();
      assertThat(positions).contains(start + 1, start + 3, start + 4);
    }
  }

  @Test
  void takesATypeOfEventOrAllThatBeginAlike() throws Exception {
    DossierId dossier = recorder.dossier();
    long start = recorder.head();
    recorder.record(
        dossier, ClaimExamples.made(), MeasureExamples.imposed(), MeasureExamples.lifted());
    assertThat(positions(start, dossier, "type=measure.*", 2)).containsExactly(2L, 3L);
    assertThat(positions(start, dossier, "type=measure.lifted,claim.made", 2))
        .containsExactly(1L, 3L);
    assertThat(positions(start, dossier, "kind=claim", 1)).containsExactly(1L);
    assertThat(positions(start, dossier, "subject=" + MeasureExamples.imposed().subject(), 2))
        .containsExactly(2L, 3L);
  }

  @Test
  void takesWhatAnEventSaysForItsTypeAndWhatItIsStoredAsWhereThatIsAsked() throws Exception {
    DossierId dossier = recorder.dossier();
    long start = recorder.head();
    SubjectId measure = MeasureExamples.imposed().subject();
    recorder.record(
        dossier,
        MeasureExamples.imposed(),
        MeasureExamples.lifted(),
        Examples.corrected(1, MeasureExamples.eased()),
        Examples.corrected(2, MeasureExamples.lifted()),
        Examples.retracted(3, measure));
    assertThat(positions(start, dossier, "type=measure.lifted", 2)).containsExactly(2L, 4L);
    assertThat(positions(start, dossier, "type=measure.eased", 1)).containsExactly(3L);
    assertThat(positions(start, dossier, "type=measure.lifted,entry.*", 3))
        .containsExactly(2L, 4L, 5L);
    assertThat(positions(start, dossier, "storedType=measure.*", 2)).containsExactly(1L, 2L);
    assertThat(positions(start, dossier, "storedType=entry.*", 3)).containsExactly(3L, 4L, 5L);
    assertThat(positions(start, dossier, "storedType=entry.corrected&type=measure.lifted", 1))
        .containsExactly(4L);
  }

  @Test
  void namesThePositionThatACorrectionOrRetractionActsOn() throws Exception {
    DossierId other = recorder.dossier();
    DossierId dossier = recorder.dossier();
    SubjectId measure = MeasureExamples.imposed().subject();
    recorder.record(other, MeasureExamples.imposed(), MeasureExamples.lifted());
    long start = recorder.head();
    recorder.record(dossier, MeasureExamples.imposed());
    recorder.record(dossier, ClaimExamples.made());
    recorder.record(
        dossier,
        MeasureExamples.lifted(),
        Examples.corrected(1, MeasureExamples.eased()),
        Examples.corrected(2, MeasureExamples.lifted()),
        Examples.retracted(3, measure),
        Examples.retracted(0, measure));
    for (String[] headers : new String[][] {{}, AS_LINES}) {
      try (Follower follower = follow("from=%d&dossier=%s".formatted(start, dossier), headers)) {
        assertThat(
                follower.nextOfTheRecord(7).stream()
                    .map(message -> message.data().path("supersedes").asLong(start) - start)
                    .toList())
            .containsExactly(0L, 0L, 0L, 3L, 4L, 5L, 1L);
      }
    }
  }

  private List<Long> positions(long start, DossierId dossier, String filter, int count)
      throws Exception {
    try (Follower follower = follow("from=%d&dossier=%s&%s".formatted(start, dossier, filter))) {
      return follower.nextOfTheRecord(count).stream()
          .map(message -> message.position() - start)
          .toList();
    }
  }

  @Test
  void replaysMoreThanStaysInMemoryAndGoesOnLive() throws Exception {
    DossierId dossier = recorder.dossier();
    long start = recorder.head();
    int many = 3 * Block.SIZE;
    for (int done = 0; done < many; done += Block.SIZE / 2) {
      recorder.record(
          dossier,
          LongStream.range(done, done + Block.SIZE / 2)
              .mapToObj(
                  number -> Examples.about("activity/week-" + number, ActivityExamples.held()))
              .toList());
    }
    try (Follower follower = follow("from=" + start)) {
      assertThat(follower.next().position()).isEqualTo(start);
      for (long position = start + 1; position <= start + many; position++) {
        Message message = follower.next();
        assertThat(message.position()).isEqualTo(position);
        assertThat(message.previous()).isEqualTo(position - 1);
      }
      long next = recorder.record(dossier, MeasureExamples.imposed());
      assertThat(follower.next().position()).isEqualTo(next);
    }
  }

  private Follower follow(String query, String... headers) throws Exception {
    return Follower.open(
        URI.create(
            "http://127.0.0.1:%s/api/v1/stream?%s"
                .formatted(environment.getProperty("local.server.port"), query)),
        headers);
  }
}
