package org.diplomaticrecord.projections.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@RecordTest
class AsyncApiTest {
  @Autowired Client client;
  @LocalServerPort int port;

  @Test
  void followsTheSchemaThatAsyncApiPublishes() throws IOException {
    JsonNode document = client.json("/asyncapi");
    assertThat(faults(document)).isEmpty();
    ((ObjectNode) document.at("/operations/follow")).put("action", "shout");
    assertThat(faults(document)).isNotEmpty();
  }

  @Test
  void everyReferenceLeadsToSomethingThatIsThere() {
    JsonNode document = client.json("/asyncapi");
    List<String> references = new ArrayList<>();
    document.findValues("$ref").forEach(each -> references.add(each.stringValue()));
    assertThat(references)
        .hasSizeGreaterThan(150)
        .allSatisfy(reference -> {
          if (reference.startsWith("#")) {
            assertThat(document.at(reference.substring(1)).isObject()).isTrue();
          } else {
            String here = "http://127.0.0.1:" + port;
            assertThat(reference).startsWith(here + "/");
            assertThat(client.get(reference.substring(here.length())).statusCode()).isEqualTo(200);
          }
        });
  }

  @Test
  void hasAMessageForEveryRevisionOfEveryType() {
    JsonNode document = client.json("/asyncapi");
    assertThat(document.at("/channels/stream/messages").propertyNames())
        .containsAll(
            Arrays.stream(EntryType.values())
                .flatMap(type ->
                    IntStream.rangeClosed(1, type.revision())
                        .mapToObj(revision -> "%s.v%d".formatted(type.typeName(), revision)))
                .toList())
        .isEqualTo(document.at("/components/messages").propertyNames());
    assertThat(document.at("/components/messages/person.identified.v1/name").stringValue())
        .isEqualTo("org.diplomaticrecord.person.identified.v1");
  }

  @Test
  void promisesThePositionThatCorrectionsAndRetractionsActOn() {
    JsonNode messages = client.json("/asyncapi").at("/components/messages");
    assertThat(messages.properties())
        .filteredOn(message ->
            message
                .getValue()
                .at("/payload/allOf/1/required")
                .valueStream()
                .anyMatch(name -> name.stringValue().equals("supersedes")))
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder(
            "entry.corrected.v1", "entry.corrected.v2", "entry.retracted.v1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/json",
        "application/json | application/json",
        "application/yaml | application/yaml",
        "application/yaml;q=0.5, application/json;q=0.1 | application/yaml",
        "text/html, */*;q=0.8 | application/json"
      })
  void isJsonOrYamlAsTheReaderLikesItAndSaysTheSame(String accept, String sent) {
    HttpResponse<String> answer = client.get("/asyncapi", "Accept", accept);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(sent);
    Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(answer.body());
    JsonNode document = JsonMapper.shared().valueToTree(read);
    assertThat(document).isEqualTo(client.json("/asyncapi"));
  }

  @Test
  void isNothingElse() {
    assertThat(client.get("/asyncapi", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(client.get("/asyncapi?version=2").statusCode()).isEqualTo(400);
  }

  private static List<Error> faults(JsonNode document) throws IOException {
    try (InputStream published =
        AsyncApiTest.class.getResourceAsStream("/asyncapi-3.0.0-schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(published, InputFormat.JSON);
      return schema.validate(document.toString(), InputFormat.JSON);
    }
  }
}
