package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.projecting.ProjectedHead;
import org.diplomaticrecord.projections.stream.Follower;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Sources whose ids begin with a digit, and parties whose ids hold hyphens. */
@RecordTest
class IdentifiersTest {
  private static final String FILE =
      """
      dossier: { id: identifiers, title: Uncommon ids }
      parties:
        - { id: EU-COUNCIL, name: Council of the European Union }
        - { id: EU-COUNCIL-2, name: Another of its formations }
        - { id: EU, name: European Union }
      sources:
        - { id: 32017R1509, title: Council Regulation (EU) 2017/1509 }
        - { id: 7, title: Document 7 }
      entries:
        - importKey: a
          type: measure.imposed
          subject: measure/of-the-council
          dated: 2017-08-30
          accordingTo: EU-COUNCIL
          citations: [ 32017R1509 Art. 3 ]
          title: Told by the Council
          category: trade
        - importKey: b
          type: demand.raised
          subject: demand/of-the-union
          dated: 2018
          accordingTo: EU
          to: EU-COUNCIL-2
          citations: [ { source: 7, locator: p. 1 } ]
          title: Told by the Union
          text: To be told apart.
      """;

  @Autowired Client client;
  @Autowired Recorder recorder;
  @Autowired Environment environment;
  @Autowired ProjectedHead head;

  @Test
  void areTakenWhereverTheyAreNamed() throws Exception {
    long before = recorder.head();
    HttpResponse<String> imported = post("imports", "application/yaml", FILE);
    assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
    HttpResponse<String> entry =
        post(
            "dossiers/identifiers/entries",
            "application/json",
            """
            {"type":"measure.lifted","subject":"measure/of-the-council","dated":"2020","accordingTo":"EU-COUNCIL",
             "citations":[{"source":"32017R1509","locator":"Art. 4"}]}
            """);
    assertThat(entry.statusCode()).as(entry.body()).isEqualTo(201);
    assertThat(head.await(recorder.head(), Duration.ofSeconds(30))).isTrue();

    assertItems("measures?citing=32017R1509", 1);
    assertItems("measures?citing=7", 0);
    assertItems("measures?citing=7,32017R1509", 1);
    assertItems("measures?accordingTo=EU-COUNCIL", 1);
    assertItems("measures?accordingTo=EU-COUNCIL-2", 0);
    assertItems("measures?accordingTo=EU", 0);
    assertItems("demands?accordingTo=EU,EU-COUNCIL&citing=7", 1);
    assertItems("entries?source=32017R1509", 2);
    assertItems("entries?party=EU-COUNCIL", 2);
    assertItems("entries?party=EU-COUNCIL-2", 1);
    assertThat(client.get("dossiers/identifiers/entries?source=32017R1509&format=csv").body())
        .contains("32017R1509", "EU-COUNCIL");
    assertThat(client.get("dossiers/identifiers/export").body())
        .contains("\"source\":\"32017R1509\"");
    assertThat(client.problem("dossiers/identifiers/measures?citing=8").get("detail").stringValue())
        .contains("32017R1509");

    String stream =
        "http://127.0.0.1:%s/api/v1/stream?dossier=identifiers&from=%d&party=EU-COUNCIL"
            .formatted(environment.getProperty("local.server.port"), before);
    try (Follower follower = Follower.open(URI.create(stream))) {
      assertThat(follower.next().data().at("/filters/party/0").stringValue())
          .isEqualTo("EU-COUNCIL");
      assertThat(follower.next().position()).isEqualTo(before + 1);
      assertThat(follower.next().position()).isEqualTo(before + 3);
    }
  }

  private void assertItems(String query, int expected) {
    assertThat(client.json("dossiers/identifiers/" + query).get("items"))
        .as(query)
        .hasSize(expected);
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    Path token =
        Path.of(environment.getRequiredProperty("record.embedded.data-dir"), "write-token");
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(
                  URI.create(
                      "http://127.0.0.1:%s/api/v1/%s"
                          .formatted(environment.getProperty("local.server.port"), path)))
              .header("Content-Type", type)
              .header("Authorization", "Bearer " + Files.readString(token).strip())
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    }
  }
}
