package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas as a follower meets them: fetched over HTTP by a validator that is not ours. */
@RecordTest
class SchemasTest {
  private static final int ENTRIES_OF_THE_FIRST_DOSSIER = 688;

  @Autowired Client client;
  @LocalServerPort int port;

  private SchemaRegistry registry;

  @BeforeEach
  void letTheValidatorFetch() {
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources()));
  }

  @Test
  void everyPayloadOfTheFirstDossierFollowsTheSchemaOfItsTypeAndRevision() {
    List<JsonNode> entries = entries();
    assertThat(entries).hasSize(ENTRIES_OF_THE_FIRST_DOSSIER);
    assertThat(entries)
        .allSatisfy(entry -> assertThat(faults(entry, entry.get("payload"))).isEmpty());
  }

  @Test
  void noPayloadFollowsItWithAFieldMoreOrWithoutItsCitations() {
    Set<String> types = new HashSet<>();
    for (JsonNode entry : entries()) {
      if (types.add(entry.get("type").stringValue())) {
        ObjectNode more = (ObjectNode) entry.get("payload").deepCopy();
        more.put("colour", "red");
        assertThat(faults(entry, more)).isNotEmpty();
        ObjectNode less = (ObjectNode) entry.get("payload").deepCopy();
        less.remove("citations");
        assertThat(faults(entry, less)).isNotEmpty();
      }
    }
    assertThat(types).hasSizeGreaterThan(30);
  }

  @Test
  void everyRevisionOfEveryTypeIsServedAndNamesItsOwnAddress() {
    for (JsonNode type : client.json("schemas").get("types")) {
      List<String> addresses = new ArrayList<>();
      type.get("earlier").forEach(earlier -> addresses.add(earlier.stringValue()));
      addresses.add(type.get("schema").stringValue());
      assertThat(addresses).hasSize(type.get("revision").intValue());
      for (String address : addresses) {
        JsonNode schema = client.json(address);
        assertThat(schema.get("$id").stringValue()).isEqualTo("http://127.0.0.1:" + port + address);
        assertThat(schema.get("title").stringValue().replace(", revision ", "/v"))
            .isEqualTo(address.substring("/api/v1/schemas/".length()));
      }
      assertThat(client.json("schemas/" + type.get("type").stringValue()))
          .isEqualTo(client.json(addresses.getLast()));
    }
  }

  private List<JsonNode> entries() {
    JsonNode page =
        client.json(
            "dossiers/japan-dprk-abductions/entries?order=position&superseded=include&limit=1000&basis="
                + ENTRIES_OF_THE_FIRST_DOSSIER);
    List<JsonNode> entries = new ArrayList<>();
    page.get("items").forEach(entries::add);
    return entries;
  }

  private List<?> faults(JsonNode entry, JsonNode payload) {
    String address =
        "http://127.0.0.1:%d/api/v1/schemas/%s/v%d"
            .formatted(port, entry.get("type").stringValue(), entry.get("revision").intValue());
    Schema schema = registry.getSchema(SchemaLocation.of(address));
    return schema.validate(payload.toString(), InputFormat.JSON);
  }
}
