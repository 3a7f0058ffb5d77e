package org.diplomaticrecord.core.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.core.web.RecorderClient.ENTRIES;
import static org.diplomaticrecord.core.web.RecorderClient.imposed;
import static org.diplomaticrecord.core.web.RecorderClient.measure;

import java.util.UUID;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.web.RecorderClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a recorder says over HTTP that an entry came after. */
@WebTest
class PredecessorsOverHttpTest {
  @Autowired RecorderClient client;
  @Autowired EventReader record;

  private String subject;
  private String key;
  private long first;
  private long second;

  @BeforeEach
  void recordTwoOfTheSameMonth() {
    subject = measure();
    key = UUID.randomUUID().toString();
    first = client.post(ENTRIES, imposed(subject, "2014-07")).position();
    second =
        client
            .post(
                ENTRIES,
                eased("2014-07", "")
                    .replace("{\"type\"", "{\"importKey\":\"%s\",\"type\"".formatted(key)))
            .position();
  }

  private String eased(String dated, String fields) {
    return """
    {"type":"measure.eased","subject":"%s","dated":"%s","accordingTo":"JP","citations":[%s]%s}\
    """
        .formatted(subject, dated, "{\"source\":\"s\",\"locator\":\"2\"}", fields);
  }

  private String after(Object named) {
    return eased("2014-07", ",\"after\":" + named);
  }

  private Long recordedAfter(Reply reply) {
    assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
    return switch (record.at(reply.position()).orElseThrow().event()) {
      case Entry entry -> entry.after();
      case EntryCorrected corrected -> corrected.replacement().after();
      default -> null;
    };
  }

  private void assertRefused(Reply reply, String pointer, String rule, String message) {
    assertThat(reply.status()).as(reply.response().body()).isEqualTo(422);
    reply.isAProblemInPlainWords();
    assertThat(reply.error(0).path("pointer").asString("")).isEqualTo(pointer);
    assertThat(reply.error(0).path("rule").asString("")).isEqualTo(rule);
    assertThat(reply.error(0).path("message").asString("")).contains(message);
  }

  @Test
  void isNamedByItsPositionOrItsImportKey() {
    assertThat(recordedAfter(client.post(ENTRIES, after(second)))).isEqualTo(1);
    assertThat(recordedAfter(client.post(ENTRIES, after(first)))).isZero();
    assertThat(recordedAfter(client.post(ENTRIES, after("\"" + key + "\"")))).isEqualTo(1);
    assertThat(recordedAfter(client.post(ENTRIES, after("null")))).isNull();
  }

  @Test
  void isNamedByTheKeyOfAnEntryAheadInTheSameList() {
    String ahead =
        eased("2014-07", "")
            .replace("{\"type\"", "{\"importKey\":\"%s-2\",\"type\"".formatted(key));
    Reply reply = client.post(ENTRIES, "[%s,%s]".formatted(ahead, after("\"" + key + "-2\"")));
    assertThat(reply.status()).isEqualTo(201);
    assertThat(((Entry) record.at(reply.position() + 1).orElseThrow().event()).after())
        .isEqualTo(2);
  }

  @Test
  void isNamedInTheReplacementOfACorrection() {
    String correction =
        """
        {"replacement":%s,"ground":"refinement","reason":"It came later","citations":[{"source":"s","locator":"9"}]}\
        """;
    String path = ENTRIES + "/" + second + "/corrections";

    assertRefused(
        client.post(path, correction.formatted(after(second))),
        "/replacement/after",
        "history.after-itself",
        "Nothing comes after itself");
    assertRefused(
        client.post(path, correction.formatted(after("true"))),
        "/replacement/after",
        "",
        "true is neither the position nor the importKey");
    assertThat(recordedAfter(client.post(path, correction.formatted(after(first))))).isZero();
  }

  @Test
  void isRefusedWhereThatIsNothingOfTheSubject() {
    long other = client.post(ENTRIES, imposed(measure(), "2014")).position();

    assertRefused(
        client.post(ENTRIES, after(record.head() + 1)),
        "/after",
        "history.after-unknown",
        "This dossier has no entry at position");
    assertRefused(
        client.post(ENTRIES, after("\"unheard-of\"")),
        "/after",
        "import-key.unknown",
        "has the importKey 'unheard-of'");
    assertRefused(
        client.post(ENTRIES, "[%s,%s]".formatted(eased("2014", ""), after(other))),
        "/1/after",
        "history.after-other-subject",
        "is about measure/");
    for (String named : new String[] {"0", "-1", "1.5", "1e3", "{}", "99999999999999999999"}) {
      assertRefused(
          client.post(ENTRIES, after(named)), "/after", "", "is neither the position nor");
    }
    assertRefused(client.post(ENTRIES, after("\"a b\"")), "/after", "", "is no import key");
  }

  @Test
  void isRefusedWhereItIsARetractionOrTheDatesSayOtherwise() {
    long retraction =
        client
            .post(
                ENTRIES + "/" + second + "/retractions",
                "{\"reason\":\"Entered twice\",\"citations\":[{\"source\":\"s\",\"locator\":\"3\"}]}")
            .position();

    assertRefused(
        client.post(ENTRIES, after(retraction)),
        "/after",
        "history.after-retraction",
        "It is a retraction");
    Reply reply = client.post(ENTRIES, eased("2014-06", ",\"after\":" + first));
    assertRefused(reply, "/after", "history.after-dates", "the other way round");
    assertThat(reply.error(0).at("/conflicts/0/position").longValue()).isEqualTo(first);
    assertThat(reply.type()).isEqualTo("urn:diplomatic-record:problem:entry-rejected");
  }

  @Test
  void isTheSameUnderAnImportKeyHoweverItIsNamed() {
    String named =
        after(second).replace("{\"type\"", "{\"importKey\":\"%s-3\",\"type\"".formatted(key));
    long position = client.post(ENTRIES, named).position();

    Reply again =
        client.post(ENTRIES, named.replace("\"after\":" + second, "\"after\":\"" + key + "\""));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.position()).isEqualTo(position);
    assertThat(
            client
                .post(ENTRIES, named.replace("\"after\":" + second, "\"after\":" + first))
                .status())
        .isEqualTo(422);
  }

  @Test
  void keepsToTheLastReadingThatIsNamed() {
    assertThat(client.post(ENTRIES, after(first), "If-Match", "\"" + first + "\"").status())
        .isEqualTo(412);
    assertThat(recordedAfter(client.post(ENTRIES, after(first), "If-Match", "\"" + second + "\"")))
        .isZero();
  }
}
