package org.diplomaticrecord.projections.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RecordTest
class OpenApiTest {
  @Autowired Client client;

  private JsonNode document;

  @BeforeEach
  void readTheDocument() {
    document = client.json("/v3/api-docs");
  }

  @Test
  void saysOfEveryOperationWhatItIsForAndWhatCanBeWrong() {
    assertThat(document.get("openapi").stringValue()).startsWith("3.1");
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  String name = operation.getKey() + " " + path.getKey();
                  assertThat(operation.getValue().has("summary")).as(name).isTrue();
                  assertThat(operation.getValue().get("tags").toString())
                      .as(name)
                      .isIn("[\"Reading\"]", "[\"Writing\"]", "[\"Following\"]");
                  assertThat(operation.getValue().at("/responses/400/$ref").stringValue())
                      .as(name)
                      .endsWith("/Problem");
                }));
  }

  @Test
  void saysNothingOfOperationsThatAreNotThere() {
    OpenApiOverlay.written()
        .getPaths()
        .forEach((path, item) ->
            item.readOperationsMap()
                .keySet()
                .forEach(method ->
                    assertThat(
                            document
                                .get("paths")
                                .get(path)
                                .has(method.name().toLowerCase(java.util.Locale.ROOT)))
                        .as("%s %s", method, path)
                        .isTrue()));
  }

  @Test
  void everyExampleOfAReadWorksAsItStandsAndIsAnsweredAsDocumented() {
    document
        .get("paths")
        .properties()
        .forEach(path -> {
          JsonNode get = path.getValue().get("get");
          // A stream does not end: tests of its own read it.
          if (get != null && !get.get("tags").toString().contains("Following")) {
            for (String request : requests(path.getKey(), get)) {
              HttpResponse<String> answer = client.get(request);
              assertThat(answer.statusCode()).as(request).isEqualTo(200);
              JsonNode content = content(get);
              String type = answer.headers().firstValue("Content-Type").orElseThrow();
              if (type.endsWith("json")) {
                JsonNode schema = content.iterator().next().get("schema");
                assertThat(faults(schema, answer.body())).as(request).isEmpty();
              } else {
                assertThat(content.has(type)).as(request).isTrue();
              }
            }
          }
        });
  }

  @Test
  void isBrowsable() {
    assertThat(client.get("/").statusCode()).isEqualTo(302);
    assertThat(client.get("/swagger-ui/index.html").body()).contains("swagger-ui");
  }

  private JsonNode content(JsonNode operation) {
    JsonNode answer = operation.at("/responses/200");
    return answer.has("$ref")
        ? document.at(answer.get("$ref").stringValue().substring(1)).get("content")
        : answer.get("content");
  }

  private static List<String> requests(String path, JsonNode operation) {
    String at = path;
    Map<String, String> needed = new LinkedHashMap<>();
    Map<String, String> query = new LinkedHashMap<>();
    if (operation.has("parameters")) {
      for (JsonNode parameter : operation.get("parameters")) {
        String name = parameter.get("name").stringValue();
        if (parameter.get("in").stringValue().equals("path")) {
          at = at.replace("{" + name + "}", parameter.get("example").asString());
        } else if (parameter.has("example")) {
          boolean required = parameter.has("required") && parameter.get("required").booleanValue();
          (required ? needed : query).put(name, parameter.get("example").asString());
        }
      }
    }
    String address = at;
    List<String> requests = new ArrayList<>(List.of(request(address, needed)));
    query.forEach((name, example) -> {
      Map<String, String> one = new LinkedHashMap<>(needed);
      one.put(name, example);
      requests.add(request(address, one));
    });
    Map<String, String> all = new LinkedHashMap<>(needed);
    all.putAll(query);
    requests.add(request(address, all));
    return requests;
  }

  private static String request(String address, Map<String, String> query) {
    return address
        + (query.isEmpty() ? "" : "?")
        + query.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("&"));
  }

  private String faults(JsonNode schema, String json) {
    String whole =
        "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"allOf\":[%s],\"components\":%s}"
            .formatted(schema, document.get("components"));
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return registry
        .getSchema(whole, InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .toString()
        .replaceFirst("^\\[\\]$", "");
  }
}
