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

/** Importing over HTTP a file that tells an entry otherwise than before. */
@WebTest
class ChangedImportTest {
  private static final String CORRECTING = "?changed=correct&ground=erratum&reason=It+was+misread.";

  @Autowired RecorderClient client;

  private String file;
  private String changed;

  @BeforeEach
  void importAFileAndChangeIt() {
    file =
        """
        dossier: test
        entries:
          - { importKey: %s, type: case.opened, subject: case/%s, dated: 1977, accordingTo: JP, citations: [ "s 1" ], title: A case }
        """
            .formatted(UUID.randomUUID(), UUID.randomUUID());
    changed = file.replace("1977", "1978");
    assertThat(send("", file).status()).isEqualTo(201);
  }

  @Test
  void refusesItNamingLineKeyPositionAndWhatDiffers() {
    Reply refused = send("", changed);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.type()).isEqualTo("urn:diplomatic-record:problem:changed-import");
    assertThat(refused.detail()).contains("Line 3", "Nothing was recorded");
    assertThat(refused.error(0).get("line").asInt()).isEqualTo(3);
    assertThat(refused.error(0).get("rule").asString()).isEqualTo("import-key.reused");
    assertThat(refused.error(0).at("/change/position").asLong()).isPositive();
    assertThat(refused.error(0).at("/change/differences").toString())
        .isEqualTo("[{\"pointer\":\"/dated\",\"before\":\"1977\",\"now\":\"1978\"}]");
  }

  @Test
  void saysInADryRunWhatWouldBecomeACorrection() {
    assertThat(send("?dryRun=true", changed).status()).isEqualTo(409);
    Reply foreseen = send(CORRECTING + "&dryRun=true", changed);

    assertThat(foreseen.status()).isEqualTo(200);
    assertThat(foreseen.body().get("entries").asInt()).isEqualTo(1);
    assertThat(foreseen.body().at("/changed/0/line").asInt()).isEqualTo(3);
    assertThat(send("", file).body().get("skipped").asInt()).isEqualTo(1);
  }

  @Test
  void makesItACorrectionOnRequestAndThenKnowsIt() {
    assertThat(send(CORRECTING, changed).status()).isEqualTo(201);
    assertThat(send("", changed).body().get("skipped").asInt()).isEqualTo(1);
    assertThat(send(CORRECTING, changed).status()).isEqualTo(200);
    assertThat(send("", file).status()).isEqualTo(409);
  }

  @Test
  void asksWhyItIsToBeCorrected() {
    assertThat(refusedParameter("?changed=correct")).isEqualTo("ground");
    assertThat(refusedParameter("?changed=correct&ground=mistake&reason=x")).isEqualTo("ground");
    assertThat(refusedParameter("?changed=correct&ground=erratum")).isEqualTo("reason");
    assertThat(refusedParameter("?changed=correct&ground=erratum&reason=" + "%20"))
        .isEqualTo("reason");
    assertThat(refusedParameter("?changed=overwrite")).isEqualTo("changed");
    assertThat(refusedParameter("?reason=x")).isEqualTo("reason");
  }

  private String refusedParameter(String query) {
    Reply refused = send(query, changed);
    assertThat(refused.status()).isEqualTo(400);
    return refused.error(0).get("pointer").asString();
  }

  private Reply send(String query, String text) {
    return client.post(IMPORTS + query, YAML, text.getBytes(StandardCharsets.UTF_8));
  }
}
