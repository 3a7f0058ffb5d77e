package org.diplomaticrecord.core.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.core.web.RecorderClient.ENTRIES;
import static org.diplomaticrecord.core.web.RecorderClient.imposed;
import static org.diplomaticrecord.core.web.RecorderClient.lifted;
import static org.diplomaticrecord.core.web.RecorderClient.measure;

import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureImposed;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.store.StoredEvent;
import org.diplomaticrecord.core.web.RecorderClient.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class RecordingTest {
  @Autowired RecorderClient client;
  @Autowired EventReader record;

  @Test
  void recordsAnEntryAndTellsItsPosition() {
    Reply reply = client.post(ENTRIES, imposed(measure(), "2006-07-05"));

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.response().headers().firstValue("Location"))
        .contains(ENTRIES + "/" + reply.position());
    StoredEvent stored = record.at(reply.position()).orElseThrow();
    assertThat(stored.event()).isInstanceOf(MeasureImposed.class);
    assertThat(stored.recordedBy()).isEqualTo("recorder");
  }

  @Test
  void recordsAListInItsOrderSideBySide() {
    String subject = measure();
    Reply reply =
        client.post(
            ENTRIES,
            "[%s,%s,%s]"
                .formatted(
                    imposed(subject, "2006"), imposed(measure(), "2007"), lifted(subject, "2008")));

    assertThat(reply.status()).isEqualTo(201);
    long first = reply.position();
    assertThat(reply.body().get("positions").toString())
        .isEqualTo("[%d,%d,%d]".formatted(first, first + 1, first + 2));
  }

  @Test
  void recordsNothingOfAListInWhichOneIsRefused() {
    long head = record.head();
    String fine = imposed(measure(), "2006");
    Reply reply = client.post(ENTRIES, "[%s,%s]".formatted(fine, lifted(measure(), "2008")));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.error(0).get("pointer").asString()).isEqualTo("/1");
    assertThat(reply.error(0).get("rule").asString()).startsWith("measure.");
    assertThat(record.head()).isEqualTo(head);
  }

  @Test
  void namesTheEntriesInConflictWithTheirLinks() {
    String subject = measure();
    long imposed = client.post(ENTRIES, imposed(subject, "2006-07-05")).position();
    Reply reply = client.post(ENTRIES, imposed(subject, "2007-01-01"));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.contentType()).isEqualTo("application/problem+json");
    assertThat(reply.type()).isEqualTo("urn:diplomatic-record:problem:entry-rejected");
    assertThat(reply.error(0).get("conflicts").get(0).get("position").asLong()).isEqualTo(imposed);
    assertThat(reply.error(0).get("conflicts").get(0).get("href").asString())
        .isEqualTo(ENTRIES + "/" + imposed);
  }

  @Test
  void correctsAnEntry() {
    String subject = measure();
    long position = client.post(ENTRIES, imposed(subject, "2006-07")).position();
    Reply reply =
        client.post(
            ENTRIES + "/" + position + "/corrections", correction(imposed(subject, "2006-07-05")));

    assertThat(reply.status()).isEqualTo(201);
    assertThat(record.at(reply.position()).orElseThrow().event())
        .isInstanceOfSatisfying(
            EntryCorrected.class,
            corrected -> assertThat(corrected.replacement().dated()).hasToString("2006-07-05"));
  }

  @Test
  void refusesToCorrectWhatIsCorrectedAlready() {
    String subject = measure();
    long position = client.post(ENTRIES, imposed(subject, "2006-07")).position();
    String path = ENTRIES + "/" + position + "/corrections";
    long first = client.post(path, correction(imposed(subject, "2006-07-05"))).position();
    Reply reply = client.post(path, correction(imposed(subject, "2006-07-06")));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.error(0).get("conflicts").get(0).get("position").asLong()).isEqualTo(first);
  }

  @Test
  void refusesAReplacementAboutAnotherSubject() {
    long position = client.post(ENTRIES, imposed(measure(), "2006-07")).position();
    Reply reply =
        client.post(
            ENTRIES + "/" + position + "/corrections", correction(imposed(measure(), "2006")));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.error(0).get("pointer").asString()).isEqualTo("/replacement/subject");
  }

  @Test
  void retractsAnEntry() {
    long position = client.post(ENTRIES, imposed(measure(), "2006-07")).position();
    Reply reply =
        client.post(
            ENTRIES + "/" + position + "/retractions",
            "{\"reason\":\"Entered twice\",\"citations\":[{\"source\":\"s\",\"locator\":\"3\"}]}");

    assertThat(reply.status()).isEqualTo(201);
    assertThat(record.at(reply.position()).orElseThrow().event())
        .isInstanceOf(EntryRetracted.class);
  }

  @Test
  void refusesToWriteOnAnOutdatedReading() {
    String subject = measure();
    long imposed = client.post(ENTRIES, imposed(subject, "2006"), "If-Match", "\"0\"").position();
    long head = record.head();

    Reply outdated = client.post(ENTRIES, lifted(subject, "2008"), "If-Match", "\"0\"");
    assertThat(outdated.status()).isEqualTo(412);
    assertThat(outdated.detail()).contains(Long.toString(imposed));
    assertThat(record.head()).isEqualTo(head);

    assertThat(
            client
                .post(ENTRIES, lifted(subject, "2008"), "If-Match", "\"" + imposed + "\"")
                .status())
        .isEqualTo(201);
  }

  @Test
  void pointsAtWhatTheRecordDoesNotKnow() {
    String entry =
        imposed(measure(), "2006").replace("\"JP\"", "\"XX\"").replace("\"s\"", "\"unheard-of\"");
    Reply single = client.post(ENTRIES, entry);
    assertThat(single.status()).isEqualTo(422);
    assertThat(single.error(0).get("rule").asString()).isEqualTo("party.unknown");

    Reply list = client.post(ENTRIES, "[" + entry + "]");
    assertThat(list.status()).isEqualTo(422);
    assertThat(list.body().get("errors").toString())
        .contains("/0/accordingTo", "/0/citations/0/source");
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(
            client.post("/api/v1/dossiers/unheard-of/entries", imposed(measure(), "2006")).status())
        .isEqualTo(404);
    assertThat(
            client
                .post("/api/v1/dossiers/NO%20DOSSIER/entries", imposed(measure(), "2006"))
                .status())
        .isEqualTo(404);
    String retraction = "{\"reason\":\"r\",\"citations\":[{\"source\":\"s\",\"locator\":\"3\"}]}";
    assertThat(client.post(ENTRIES + "/999999999/retractions", retraction).status()).isEqualTo(404);
    assertThat(client.post(ENTRIES + "/x/retractions", retraction).status()).isEqualTo(404);
    assertThat(client.get("/api/v1/nothing").type())
        .isEqualTo("urn:diplomatic-record:problem:not-found");
  }

  private static String correction(String replacement) {
    return """
    {"replacement":%s,"ground":"refinement","reason":"Another document names the day","citations":[{"source":"s","locator":"9"}]}\
    """
        .formatted(replacement);
  }
}
