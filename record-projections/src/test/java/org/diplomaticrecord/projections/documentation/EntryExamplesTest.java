package org.diplomaticrecord.projections.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** What the document says can be recorded. */
@RecordTest
class EntryExamplesTest {
  private static final String ENTRIES = "/api/v1/dossiers/{dossier}/entries";

  @Autowired Client client;
  @Autowired Recorder recorder;
  @Autowired Environment environment;

  @Test
  void everyExampleIsAsItsSchemaSaysAndIsRecordedAsItStands() throws Exception {
    DossierId dossier = recorder.dossier();
    JsonNode document = client.json("/v3/api-docs");
    JsonNode given = given(document);
    for (var example : given.get("examples").properties()) {
      String body = example.getValue().get("value").toString();

      assertThat(schema(document, given).validate(body, InputFormat.JSON)).as(body).isEmpty();
      HttpResponse<String> answer = post(ENTRIES.replace("{dossier}", dossier.code()), body);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
    JsonNode last =
        client.json(
            "dossiers/%s/entries?order=position&basis=%d".formatted(dossier, recorder.head()));
    assertThat(last.at("/items/1/payload/derived").isString()).isTrue();
    assertThat(last.at("/items/2/payload/after").longValue()).isZero();
  }

  @Test
  void theSchemaSaysHowARequestNamesWhatAnEntryCameAfter() {
    JsonNode document = client.json("/v3/api-docs");
    JsonNode given = given(document);
    String body = given.at("/examples/after/value/1").toString();
    String key = "\"after\":\"example/imposed\"";
    Schema schema = schema(document, given);

    assertThat(body).contains(key);
    for (String right : new String[] {"7", "\"a-key\"", "null"}) {
      String other = body.replace(key, "\"after\":" + right);
      assertThat(schema.validate(other, InputFormat.JSON)).as(right).isEmpty();
    }
    for (String wrong : new String[] {"0", "1.5", "true", "[]", "{}"}) {
      String other = body.replace(key, "\"after\":" + wrong);
      assertThat(schema.validate(other, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }

  private static JsonNode given(JsonNode document) {
    return document
        .get("paths")
        .get(ENTRIES)
        .at("/post/requestBody/content")
        .get("application/json");
  }

  private static Schema schema(JsonNode document, JsonNode given) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"allOf\":[%s],\"components\":%s}"
                .formatted(given.get("schema"), document.get("components")),
            InputFormat.JSON);
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    Path data = Path.of(environment.getRequiredProperty("record.embedded.data-dir"));
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create(
                        "http://127.0.0.1:%s%s"
                            .formatted(environment.getProperty("local.server.port"), path)))
                .header(
                    "Authorization",
                    "Bearer " + Files.readString(data.resolve("write-token")).strip())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
