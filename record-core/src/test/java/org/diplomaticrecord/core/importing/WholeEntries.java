package org.diplomaticrecord.core.importing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import tools.jackson.databind.json.JsonMapper;

/** Entries in which every field says something, as maps and lists. */
final class WholeEntries {
  private WholeEntries() {}

  static List<EntryType> types() {
    return Arrays.stream(EntryType.values())
        .filter(type -> Entry.class.isAssignableFrom(type.event()))
        .toList();
  }

  static Map<String, Object> of(EntryType type) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("type", type.typeName());
    entry.putAll(object(type.event(), kind(type)));
    return entry;
  }

  private static String kind(EntryType type) {
    return type.typeName().substring(0, type.typeName().indexOf('.'));
  }

  private static Map<String, Object> object(Class<?> type, String kind) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      object.put(
          component.getName(),
          component.getGenericType() instanceof ParameterizedType list
              ? elements((Class<?>) list.getActualTypeArguments()[0], component.getName(), kind)
              : value(component.getType(), component.getName(), kind));
    }
    return object;
  }

  private static List<Object> elements(Class<?> type, String name, String kind) {
    return List.of(value(type, name, kind), value(type, name, kind));
  }

  private static Object value(Class<?> type, String name, String kind) {
    if (name.equals("after")) {
      return "b";
    }
    if (type == SubjectId.class) {
      return kind + "/a";
    }
    if (type == PartyId.class) {
      return "JP";
    }
    if (type == Edtf.class) {
      return "2014-07";
    }
    if (type.isEnum()) {
      return JsonMapper.shared().valueToTree(type.getEnumConstants()[0]).stringValue();
    }
    if (type == Integer.class || type == Long.class || type == long.class) {
      return 3;
    }
    if (type == String.class) {
      return switch (name) {
        case "currency" -> "JPY";
        case "from", "to" -> "12-10";
        default -> "A text";
      };
    }
    return switch (type.getSimpleName()) {
      case "SourceId" -> "s";
      default -> object(type, kind);
    };
  }
}
