package org.diplomaticrecord.bench;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import java.util.Arrays;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.RecordEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/** Events as JSON, for the baselines and for dossier files. */
final class Json {
  static final JsonMapper MAPPER = named(JsonMapper.builder()).build();

  private Json() {}

  /** Names the types of events, and leaves out what is absent. */
  static JsonMapper.Builder named(JsonMapper.Builder builder) {
    return builder
        .registerSubtypes(
            Arrays.stream(EntryType.values())
                .map(type -> new NamedType(type.event(), type.typeName()))
                .toArray(NamedType[]::new))
        .changeDefaultPropertyInclusion(_ -> Value.construct(Include.NON_EMPTY, Include.NON_EMPTY));
  }

  static String text(RecordEvent event) {
    return MAPPER.writeValueAsString(event);
  }

  /** The same entry on another day. */
  static Entry redated(Entry entry, String dated) {
    ObjectNode tree = MAPPER.valueToTree(entry);
    return MAPPER.treeToValue(tree.put("dated", dated), Entry.class);
  }
}
