package org.diplomaticrecord.core.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.core.web.RecorderClient.IMPORTS;
import static org.diplomaticrecord.core.web.RecorderClient.YAML;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.diplomaticrecord.core.web.RecorderClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Importing over HTTP an edition of a file that leaves out what an earlier one named. */
@WebTest
class MissingImportTest {
  private static final String ENTRY =
      "  - { importKey: %1$s, type: case.opened, subject: case/%1$s, dated: 1977, accordingTo: JP, citations: [ s 1 ], title: A case }\n";

  @Autowired RecorderClient client;

  private final String kept = UUID.randomUUID().toString();
  private final String leftOut = UUID.randomUUID().toString();
  private final String head = "dossier: test\nlist: %s\nentries:\n".formatted(UUID.randomUUID());
  private final String shorter = head + ENTRY.formatted(kept);

  @BeforeEach
  void importAnEdition() {
    Reply first = send("", head + ENTRY.formatted(kept) + ENTRY.formatted(leftOut));
    assertThat(first.status()).as(first.response().body()).isEqualTo(201);
    assertThat(first.body().get("notInFile").toString())
        .isEqualTo("{\"comparedWith\":0,\"total\":0,\"sinceLastEdition\":0,\"keys\":[]}");
  }

  @Test
  void reportsIt() {
    for (String query : new String[] {"?dryRun=true", "", "?missing=report&dryRun=true"}) {
      Reply reply = send(query, shorter);
      assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
      assertThat(reply.body().at("/notInFile/comparedWith").asInt()).isEqualTo(2);
      assertThat(reply.body().at("/notInFile/total").asInt()).isEqualTo(1);
      assertThat(reply.body().at("/notInFile/keys/0/importKey").asString()).isEqualTo(leftOut);
      assertThat(reply.body().at("/notInFile/keys/0/position").asLong()).isPositive();
    }
  }

  @Test
  void refusesItOnRequestNamingTheKeys() {
    Reply refused = send("?missing=refuse", shorter);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.type()).isEqualTo("urn:diplomatic-record:problem:incomplete-import");
    refused.isAProblemInPlainWords();
    assertThat(refused.detail()).contains(leftOut, "Line 2, /list", "Nothing was recorded");
    assertThat(refused.error(0).get("line").asInt()).isEqualTo(2);
    assertThat(refused.error(0).get("pointer").asString()).isEqualTo("/list");
    assertThat(refused.error(0).get("rule").asString()).isEqualTo("import-key.not-in-file");
    assertThat(refused.error(0).at("/notInFile/keys/0/importKey").asString()).isEqualTo(leftOut);
    assertThat(send("?missing=refuse", shorter + ENTRY.formatted(leftOut)).status()).isEqualTo(200);
  }

  @Test
  void isNotAllThatIsWrong() {
    Reply refused = send("?missing=refuse", shorter.replace("1977", "1978"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().get("errors").findValuesAsString("rule"))
        .containsExactlyInAnyOrder("import-key.not-in-file", "import-key.reused");
  }

  @Test
  void refusesOtherWordsAndWhatDoesNotGoWithAnExport() {
    Reply refused = send("?missing=retract", shorter);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.error(0).get("pointer").asString()).isEqualTo("missing");
    assertThat(refused.detail()).contains("must be report or refuse");

    Reply export =
        client.post(
            IMPORTS + "?missing=refuse",
            "application/jsonl",
            "{\"export\":{}}\n".getBytes(StandardCharsets.UTF_8));
    assertThat(export.status()).isEqualTo(400);
    assertThat(export.error(0).get("pointer").asString()).isEqualTo("missing");
  }

  private Reply send(String query, String text) {
    return client.post(IMPORTS + query, YAML, text.getBytes(StandardCharsets.UTF_8));
  }
}
