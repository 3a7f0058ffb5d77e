package org.diplomaticrecord.projections.documentation;

import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Lays the written part of the document over the part that is found in the code. */
@Component
class OpenApiOverlay implements OpenApiCustomizer {
  private static final List<String> READ_PROBLEMS = List.of("400", "404", "503");
  private static final List<String> FOLLOW_PROBLEMS = List.of("400", "406", "410", "429", "503");
  private static final List<String> WRITE_PROBLEMS =
      List.of("400", "401", "404", "409", "412", "413", "415", "422", "503");

  @Override
  public void customise(OpenAPI found) {
    OpenAPI written = written();
    found
        .info(written.getInfo())
        .tags(written.getTags())
        .components(components(found, written.getComponents()));
    found
        .getPaths()
        .forEach((path, item) -> {
          var over = written.getPaths().get(path);
          item.readOperationsMap()
              .forEach((method, operation) -> {
                Operation said = over == null ? null : over.readOperationsMap().get(method);
                if (said != null) {
                  lay(said, operation);
                }
              });
        });
  }

  static OpenAPI written() {
    try (InputStream text = OpenApiOverlay.class.getResourceAsStream("/openapi.yaml")) {
      return Yaml31.mapper().readValue(Objects.requireNonNull(text), OpenAPI.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the code brings besides are parts of the query records; they are in the operations
   * already.
   */
  private static Components components(OpenAPI found, Components written) {
    if (found.getComponents() != null && found.getComponents().getSchemas() != null) {
      found
          .getComponents()
          .getSchemas()
          .forEach((name, schema) -> written.getSchemas().putIfAbsent(name, schema));
    }
    return written;
  }

  private static void lay(Operation said, Operation operation) {
    operation.tags(said.getTags()).summary(said.getSummary()).description(said.getDescription());
    operation.operationId(operationId(said));
    operation
        .security(said.getSecurity())
        .requestBody(said.getRequestBody())
        .responses(said.getResponses());
    if (said.getParameters() != null) {
      List<Parameter> parameters = new ArrayList<>(parameters(operation));
      parameters.addAll(said.getParameters());
      operation.parameters(parameters);
    }
    parameters(operation).forEach(OpenApiOverlay::plain);
    for (String status : problems(said.getTags().getFirst())) {
      operation
          .getResponses()
          .addApiResponse(status, new ApiResponse().$ref("#/components/responses/Problem"));
    }
  }

  private static List<String> problems(String tag) {
    return switch (tag) {
      case "Writing" -> WRITE_PROBLEMS;
      case "Following" -> FOLLOW_PROBLEMS;
      default -> READ_PROBLEMS;
    };
  }

  /** Stable, and legible in generated clients. */
  private static String operationId(Operation said) {
    String[] words = said.getSummary().replaceAll("[^A-Za-z ]", "").strip().split(" +", -1);
    StringBuilder id = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
    for (int at = 1; at < words.length; at++) {
      id.append(Character.toUpperCase(words[at].charAt(0))).append(words[at].substring(1));
    }
    return id.toString();
  }

  private static List<Parameter> parameters(Operation operation) {
    return Objects.requireNonNullElse(operation.getParameters(), List.of());
  }

  /** A parameter that may be absent is not one that may be null. */
  private static void plain(Parameter parameter) {
    @Nullable Schema<?> schema = parameter.getSchema();
    if (schema != null && schema.getTypes() != null && schema.getTypes().contains("null")) {
      schema.setTypes(Set.of("string"));
    }
    if (schema != null) {
      Map.of(
              "dossier",
              "japan-dprk-abductions",
              "view",
              "measures",
              "name",
              "port-ban-humanitarian",
              "position",
              "1",
              "type",
              "measure.lifted",
              "revision",
              "1")
          .forEach((name, example) -> {
            if ("path".equals(parameter.getIn()) && name.equals(parameter.getName())) {
              parameter.example(example);
            }
          });
    }
  }
}
