package org.diplomaticrecord.projections.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.fold.RandomHistory;
import org.diplomaticrecord.projections.fold.Recorded;
import org.diplomaticrecord.projections.projecting.ProjectedHead;
import org.diplomaticrecord.projections.projecting.Rebuild;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@RecordTest
class ReplayTest {
  private static final String ANY_DAY = "asOf=2014-07-15";

  /** Sorts the names by itself; there is nothing in the examples that it would escape otherwise. */
  private static final JsonMapper SORTING =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired ProjectedHead head;
  @Autowired JdbcClient jdbc;
  @Autowired Rebuild rebuild;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private DossierId dossier;
  private long first;
  private long last;
  private boolean planted;

  @BeforeEach
  void recordHistoriesOfEveryKind() throws InterruptedException {
    dossier = recorder.dossier();
    for (Kind kind : Kind.values()) {
      for (Recorded each : RandomHistory.of(kind, random.nextLong(), 8)) {
        last = recorder.record(dossier, each.event());
        first = first == 0 ? last : first;
      }
    }
    last = recorder.record(dossier, Examples.about("measure/zz-last", MeasureExamples.imposed()));
    assertThat(head.await(last, Duration.ofSeconds(30))).isTrue();
  }

  /** Others share the database. */
  @AfterEach
  void mend() {
    if (planted) {
      rebuild.run();
      assertThat(replay("scope=history").get("agree").booleanValue()).isTrue();
    }
  }

  @Test
  void agreesWithTheProjectionsAndWithWhoeverMakesTheDigestFromTheAnswersOfTheViews() {
    for (int question = 0; question < 12; question++) {
      LocalDate asOf =
          RandomHistory.FIRST_DAY.plusDays(random.nextInt(RandomHistory.DAYS + 10) - 5);
      long basis = first + random.nextInt((int) (last - first + 1));
      String from = "asOf=%s&basis=%d".formatted(asOf, basis);
      JsonNode replay = replay(from);
      assertThat(replay.get("agree").booleanValue()).as("%s, seed %d", from, seed).isTrue();
      assertThat(replay.get("digest").stringValue())
          .as("%s, seed %d", from, seed)
          .isEqualTo(replay.get("projectionDigest").stringValue())
          .isEqualTo(digestByAnOutsider(from));
      assertThat(replay.get("basis").longValue()).isEqualTo(basis);
      assertThat(replay.get("views")).isEqualTo(countsOfTheSnapshot(from));
      assertThat(replay("scope=history&basis=" + basis).get("agree").booleanValue())
          .as("history at %d, seed %d", basis, seed)
          .isTrue();
    }
  }

  @Test
  void answersOneSubjectAsTheViewDoes() {
    JsonNode replay = replay(ANY_DAY + "&subject=measure/zz-last");
    JsonNode view = client.json("dossiers/%s/measures/zz-last?%s".formatted(dossier, ANY_DAY));
    assertThat(replay.get("item")).isEqualTo(view.get("item"));
    assertThat(replay.get("subjects").longValue()).isEqualTo(1);
    assertThat(replay("asOf=1900-01-01&subject=measure/zz-last").at("/item/status").stringValue())
        .isEqualTo("not-yet");
    HttpResponse<String> unknown = get(ANY_DAY + "&subject=measure/never-recorded");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("measure/never-recorded");
  }

  @Test
  void namesTheSubjectOfAWrongState() {
    plant(
        """
        UPDATE projection.item SET state = replace(state, '"status":"in-force"', '"status":"lifted"')
        WHERE (told_at, told_from) IN (SELECT told_at, told_from FROM projection.rectangle WHERE %s)
        """);
    assertThat(differing(replay(ANY_DAY))).containsExactly("measure/zz-last");
    assertThat(replay(ANY_DAY + "&subject=measure/zz-last").get("agree").booleanValue()).isFalse();
    assertThat(replay(ANY_DAY + "&subject=measure/zz-last").at("/item/status").stringValue())
        .isEqualTo("in-force");
    assertThat(differing(replay("scope=history"))).containsExactly("measure/zz-last");
    // Before it was recorded nothing is wrong.
    assertThat(replay(ANY_DAY + "&basis=" + (last - 1)).get("agree").booleanValue()).isTrue();
  }

  @Test
  void namesTheSubjectOfAColumnThatSaysSomethingElseThanItsItem() {
    plant("UPDATE projection.rectangle SET holds = '{lifted}' WHERE %s");
    assertThat(differing(replay(ANY_DAY))).containsExactly("measure/zz-last");
    plant("UPDATE projection.rectangle SET holds = '{NULL}' WHERE %s");
    assertThat(differing(replay(ANY_DAY))).containsExactly("measure/zz-last");
    assertThat(differing(replay("scope=history"))).containsExactly("measure/zz-last");
  }

  @Test
  void namesTheSubjectOfAMissingState() {
    plant("DELETE FROM projection.rectangle WHERE %s");
    JsonNode replay = replay(ANY_DAY);
    assertThat(differing(replay)).containsExactly("measure/zz-last");
    assertThat(replay.at("/differing/0/projectionDigest").isNull()).isTrue();
    assertThat(replay.get("digest")).isNotEqualTo(replay.get("projectionDigest"));
  }

  @Test
  void namesTheSubjectOfAStateWithoutItsItem() {
    plant(
        """
        DELETE FROM projection.item
        WHERE (told_at, told_from) IN (SELECT told_at, told_from FROM projection.rectangle WHERE %s)
        """);
    assertThat(differing(replay(ANY_DAY))).containsExactly("measure/zz-last");
    assertThat(differing(replay("scope=history"))).containsExactly("measure/zz-last");
  }

  @Test
  void namesTheSubjectOfAStateThatNoEventMade() {
    planted = true;
    for (String name : new String[] {"aa-never", "zzz-never", "No Name!"}) {
      jdbc.sql(
              """
              INSERT INTO projection.rectangle
              SELECT dossier, kind, ?, valid_from, valid_to, recorded_from, recorded_to, status, certainty, holds, may_hold,
                category, told_at, told_from
              FROM projection.rectangle WHERE dossier = ? AND name = 'zz-last'
              """)
          .params(name, dossier.code())
          .update();
    }
    JsonNode replay = replay(ANY_DAY);
    assertThat(differing(replay))
        .containsExactly("measure/No Name!", "measure/aa-never", "measure/zzz-never");
    assertThat(replay.at("/differing/0/digest").isNull()).isTrue();
    assertThat(get(ANY_DAY + "&subject=measure/zzz-never").statusCode()).isEqualTo(200);
  }

  @Test
  void namesTheSubjectOfTwoStatesThatHoldAtOnce() {
    planted = true;
    jdbc.sql(
            "INSERT INTO projection.rectangle SELECT * FROM projection.rectangle WHERE dossier = ? AND name = 'zz-last'")
        .param(dossier.code())
        .update();
    JsonNode replay = replay("scope=history");
    assertThat(differing(replay)).containsExactly("measure/zz-last");
    assertThat(replay.at("/differing/0/overlapping").booleanValue()).isTrue();
  }

  @Test
  void namesTheSubjectOfAWrongRowOfTheIndex() {
    plant("UPDATE projection.entry SET words = 'something else' WHERE %s");
    assertThat(replay(ANY_DAY).get("agree").booleanValue()).isTrue();
    JsonNode replay = replay("scope=history");
    assertThat(replay.get("agree").booleanValue()).isFalse();
    assertThat(replay.get("digest")).isEqualTo(replay.get("projectionDigest"));
    assertThat(differing(replay.get("index"))).containsExactly("measure/zz-last");
  }

  @Test
  void namesTheSubjectOfAnEntryThatIsSaidToBeSuperseded() {
    jdbc.sql("INSERT INTO projection.supersession VALUES (?, ?, ?, ?)")
        .params(last, last, last, Long.MAX_VALUE)
        .update();
    assertThat(differing(replay("scope=history").get("index"))).containsExactly("measure/zz-last");
    jdbc.sql("DELETE FROM projection.supersession WHERE position = ?").param(last).update();
    assertThat(replay("scope=history").get("agree").booleanValue()).isTrue();
  }

  @Test
  void saysWhatCannotBeAsked() {
    assertThat(get("scope=all").body()).contains("day, history");
    assertThat(get("scope=history&asOf=2014-07-15").body()).contains("leave one of them out");
    assertThat(get("subject=measure").statusCode()).isEqualTo(400);
    assertThat(get("accordingTo=JP").statusCode()).isEqualTo(400);
    assertThat(get("basis=999999999").statusCode()).isEqualTo(400);
  }

  @Test
  void isNeverAnsweredFromACache() {
    HttpResponse<String> answer = get(ANY_DAY);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("Content-Location"))
        .hasValueSatisfying(address ->
            assertThat(client.json(address).get("digest"))
                .isEqualTo(client.parsed(answer).get("digest")));
  }

  private void plant(String sql) {
    planted = true;
    int touched =
        jdbc.sql(sql.formatted("dossier = ? AND name = 'zz-last'")).param(dossier.code()).update();
    assertThat(touched).isEqualTo(1);
  }

  private HttpResponse<String> get(String query) {
    return client.get("dossiers/%s/replay?%s".formatted(dossier, query));
  }

  private JsonNode replay(String query) {
    return client.json("dossiers/%s/replay?%s".formatted(dossier, query));
  }

  private static java.util.List<String> differing(JsonNode compared) {
    return compared
        .get("differing")
        .valueStream()
        .map(each -> each.get("subject").stringValue())
        .toList();
  }

  private JsonNode countsOfTheSnapshot(String from) {
    JsonNode views = client.json("dossiers/%s/snapshot?%s".formatted(dossier, from)).get("views");
    views.forEach(view -> ((tools.jackson.databind.node.ObjectNode) view).remove("items"));
    return views;
  }

  private String digestByAnOutsider(String from) {
    Map<String, String> lines = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      client
          .json("dossiers/%s/%s?limit=1000&%s".formatted(dossier, kind.view(), from))
          .get("items")
          .forEach(item ->
              lines.put(
                  item.get("id").stringValue(),
                  sha256(
                      SORTING.writeValueAsString(SORTING.treeToValue(item, Object.class)) + "\n")));
    }
    StringBuilder all = new StringBuilder();
    lines.forEach((id, digest) -> all.append(id).append(' ').append(digest).append('\n'));
    return sha256(all.toString());
  }

  private static String sha256(String text) {
    try {
      return "sha256:"
          + HexFormat.of()
              .formatHex(
                  MessageDigest.getInstance("SHA-256")
                      .digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
