package org.diplomaticrecord.projections.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.fold.RandomHistory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@RecordTest
class ReplayTest extends ReplayFixture {
  /** Sorts the names by itself; there is nothing in the examples that it would escape otherwise. */
  private static final JsonMapper SORTING =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

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
