package org.diplomaticrecord.projections.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.projections.schema.EntrySchemas;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** The stream as an AsyncAPI 3 document: what is written by hand, and a message for every entry. */
public final class AsyncApi {
  private AsyncApi() {}

  /**
   * The document, as it is for who asks the service under this address.
   *
   * @param base without a slash at its end, e.g. {@code http://127.0.0.1:8080}
   */
  public static Map<String, Object> of(String base) {
    Map<String, Object> document = written();
    URI address = URI.create(base);
    Map<String, Object> server = at(document, "servers", "record");
    server.put("host", address.getRawAuthority());
    server.put("protocol", address.getScheme());
    if (!address.getRawPath().isEmpty()) {
      server.put("pathname", address.getRawPath());
    }
    Map<String, Object> sent = at(document, "channels", "stream", "messages");
    Map<String, Object> messages = at(document, "components", "messages");
    for (EntryType type : EntryType.values()) {
      for (int revision = 1; revision <= type.revision(); revision++) {
        String name = "%s.v%d".formatted(type.typeName(), revision);
        sent.put(name, Map.of("$ref", "#/components/messages/" + name));
        messages.put(name, message(type, revision, base));
      }
    }
    return document;
  }

  /** A document as YAML. */
  public static String yaml(Map<String, Object> document) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(120);
    return new Yaml(new Representer(options), options).dump(document);
  }

  private static Map<String, Object> message(EntryType type, int revision, String base) {
    String schema = base + EntrySchemas.address(type, revision);
    Map<String, Object> own =
        Map.of(
            "type", Map.of("const", type.publicName(revision)),
            "dataschema", Map.of("const", schema),
            "data", Map.of("$ref", schema));
    boolean acts = type == EntryType.ENTRY_CORRECTED || type == EntryType.ENTRY_RETRACTED;
    return new TreeMap<>(
        Map.of(
            "name", type.publicName(revision),
            "title", "%s, revision %d".formatted(type.typeName(), revision),
            "payload",
                Map.of(
                    "allOf",
                    List.of(
                        Map.of("$ref", "#/components/schemas/CloudEvent"),
                        Map.of(
                            "type",
                            "object",
                            "properties",
                            new TreeMap<>(own),
                            "required",
                            acts ? List.of("data", "supersedes") : List.of("data"))))));
  }

  private static Map<String, Object> written() {
    try (InputStream text = AsyncApi.class.getResourceAsStream("/asyncapi.yaml")) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // what is written there by hand is made of objects
  private static Map<String, Object> at(Map<String, Object> document, String... path) {
    Map<String, Object> object = document;
    for (String name : path) {
      object = (Map<String, Object>) Objects.requireNonNull(object.get(name), name);
    }
    return object;
  }
}
