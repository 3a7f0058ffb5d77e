package org.diplomaticrecord.core.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.core.web.RecorderClient.ENTRIES;
import static org.diplomaticrecord.core.web.RecorderClient.IMPORTS;
import static org.diplomaticrecord.core.web.RecorderClient.JSON;
import static org.diplomaticrecord.core.web.RecorderClient.imposed;
import static org.diplomaticrecord.core.web.RecorderClient.measure;

import java.net.http.HttpRequest.BodyPublishers;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.web.RecorderClient.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class WriteTokenRequiredTest {
  @Autowired RecorderClient client;
  @Autowired EventReader record;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ENTRIES,
        ENTRIES + "/1/corrections",
        ENTRIES + "/1/retractions",
        IMPORTS,
        "/api/v1/unheard-of"
      })
  void nobodyWritesWithoutIt(String path) {
    long before = record.head();
    for (String authorization :
        new String[] {"", "Bearer", "Bearer ", "Bearer wrong", "Basic dXNlcjpwYXNz", "wrong"}) {
      Reply reply =
          client.send(
              path, JSON, BodyPublishers.ofString(imposed(measure(), "2006")), authorization);

      assertThat(reply.status()).as(authorization).isEqualTo(401);
      assertThat(reply.contentType()).startsWith("application/problem+json");
      assertThat(reply.type()).endsWith(":unauthorized");
      assertThat(reply.response().headers().firstValue("WWW-Authenticate").orElse(""))
          .startsWith("Bearer");
    }
    assertThat(record.head()).isEqualTo(before);
  }
}
