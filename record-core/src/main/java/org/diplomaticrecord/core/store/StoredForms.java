package org.diplomaticrecord.core.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.diplomaticrecord.api.entry.EarlierForms;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.RecordEvent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored payloads, in whatever revision of their types they were stored. */
final class StoredForms {
  private static final TypeReference<LinkedHashMap<String, Object>> TREE = new TypeReference<>() {};

  private final JsonMapper mapper;

  StoredForms(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** The event a stored text says. */
  RecordEvent event(String type, String revision, String payload) {
    EntryType known =
        EntryType.named(type)
            .orElseThrow(
                () -> new IllegalStateException("No entry has the type %s".formatted(type)));
    int stored = Integer.parseInt(revision);
    if (stored == known.revision()) {
      return mapper.readValue(payload, known.event());
    }
    Map<String, Object> present =
        EarlierForms.present(known, stored, mapper.readValue(payload, TREE));
    return mapper.convertValue(present, known.event());
  }
}
