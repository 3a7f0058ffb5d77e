package org.diplomaticrecord.projections.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads types of events: several with commas between them, each a type or, as {@code measure.*},
 * all types that begin so.
 */
final class Types {
  private static final String ALL = ".*";
  private static final Set<EntryType> STORED = EnumSet.allOf(EntryType.class);
  private static final Set<EntryType> EFFECTIVE =
      EnumSet.complementOf(EnumSet.of(EntryType.ENTRY_CORRECTED));

  private Types() {}

  /** The effective types that are asked for; empty if none is. */
  static Set<EntryType> effective(@Nullable String text) {
    if (text != null && namesCorrections(text)) {
      throw Problem.parameter(
          "type",
          "'%1$s' is no effective type: a correction has the type of its replacement. Corrections are found by storedType=%1$s"
              .formatted(EntryType.ENTRY_CORRECTED.typeName()));
    }
    return asked("type", text, EFFECTIVE);
  }

  private static boolean namesCorrections(String text) {
    return List.of(text.split(",", -1)).stream()
        .map(String::strip)
        .anyMatch(EntryType.ENTRY_CORRECTED.typeName()::equals);
  }

  /** The stored types that are asked for; empty if none is. */
  static Set<EntryType> stored(@Nullable String text) {
    return asked("storedType", text, STORED);
  }

  private static Set<EntryType> asked(
      String parameter, @Nullable String text, Set<EntryType> types) {
    return Parameters.list(parameter, text, value -> named(parameter, value, types)).stream()
        .flatMap(Collection::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<EntryType> named(String parameter, String value, Set<EntryType> types) {
    List<EntryType> named = types.stream().filter(type -> matches(value, type.typeName())).toList();
    if (named.isEmpty()) {
      Set<String> known = new LinkedHashSet<>();
      types.forEach(type -> known.add(type.typeName()));
      types.forEach(type -> known.add(group(type) + ALL));
      Parameters.oneOf(parameter, value, known);
    }
    return named;
  }

  private static boolean matches(String value, String type) {
    return value.endsWith(ALL)
        ? type.startsWith(value.substring(0, value.length() - 1))
        : type.equals(value);
  }

  private static String group(EntryType type) {
    return type.typeName().substring(0, type.typeName().indexOf('.'));
  }
}
