package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class LongAddressTest {
  @Autowired Client client;

  @Test
  void isRepeatedInFullByEveryLink() {
    String question = URLEncoder.encode("拉".repeat(800), StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        client.get("dossiers/japan-dprk-abductions/entries?limit=1&q=" + question);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Link"))
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(link -> assertThat(link).contains(question));
  }
}
