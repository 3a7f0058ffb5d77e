package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;

@RecordTest
class CachingTest extends ReadingFixture {
  @Test
  void letsEveryCacheKeepWhatNeverChangesAndSaysWhereThatIs() {
    HttpResponse<String> fixed = client.get(ban("asOf=2014-07-15&basis=" + corrected));
    assertThat(fixed.headers().firstValue("Cache-Control"))
        .hasValue("public, immutable, max-age=31536000");
    assertThat(fixed.headers().firstValue("Content-Location")).isEmpty();

    HttpResponse<String> current = client.get(ban("asOf=2014-07-15"));
    assertThat(current.headers().firstValue("Cache-Control")).hasValue("no-cache");
    String explicit = current.headers().firstValue("Content-Location").orElseThrow();
    HttpResponse<String> same = client.get(explicit);
    assertThat(same.body()).isEqualTo(current.body());
    assertThat(same.headers().firstValue("ETag")).isEqualTo(current.headers().firstValue("ETag"));
  }

  @Test
  void sendsNothingToWhoHasTheAnswer() {
    for (String path :
        List.of(
            ban("asOf=2014-07-15&basis=" + corrected),
            dossier + "/entries",
            dossier,
            "schemas",
            dossier + "/export?basis=" + corrected,
            dossier + "/snapshot")) {
      String tag = client.get(path).headers().firstValue("ETag").orElseThrow();

      HttpResponse<String> again = client.get(path, "If-None-Match", "\"other\", " + tag);

      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).hasValue(tag);
    }
  }

  @Test
  void answersHeadAsGetWithoutTheText() {
    HttpResponse<String> head = client.send("HEAD", ban("asOf=2014-07-15&basis=" + corrected));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag"))
        .isEqualTo(
            client.get(ban("asOf=2014-07-15&basis=" + corrected)).headers().firstValue("ETag"));
  }
}
