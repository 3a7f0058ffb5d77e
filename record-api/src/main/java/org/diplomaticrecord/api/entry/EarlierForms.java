package org.diplomaticrecord.api.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what was stored in an earlier revision of its type in the form of the present one: a step
 * for every revision, from JSON to JSON. What is stored stays what it is.
 *
 * <p>A correction holds a whole entry, which names no revision of its own. With every new revision
 * of an entry's type {@code entry.corrected} therefore has a new one too.
 */
public final class EarlierForms {
  /** The steps from each revision of a type to the next, the first leading from 1 to 2. */
  private static final Map<EntryType, List<Step>> STEPS =
      Map.of(
          EntryType.PERSON_IDENTIFIED,
          List.of(EarlierForms::gatherDisappearance),
          EntryType.ENTRY_CORRECTED,
          List.of(inReplacement(EntryType.PERSON_IDENTIFIED, EarlierForms::gatherDisappearance)));

  @FunctionalInterface
  private interface Step {
    Map<String, Object> next(Map<String, Object> json);
  }

  private EarlierForms() {}

  /**
   * The present form of a payload.
   *
   * @param type its type
   * @param revision the revision in which it was stored
   * @param json what was stored; it is not changed
   * @throws IllegalStateException if a later release stored it, in a form not known here
   */
  public static Map<String, Object> present(
      EntryType type, int revision, Map<String, Object> json) {
    if (revision < 1 || revision > type.revision()) {
      throw new IllegalStateException(
          "%s is stored in revision %d; this release knows 1 to %d"
              .formatted(type.typeName(), revision, type.revision()));
    }
    Map<String, Object> present = json;
    List<Step> steps = STEPS.getOrDefault(type, List.of());
    for (Step step : steps.subList(revision - 1, type.revision() - 1)) {
      present = step.next(present);
    }
    return present;
  }

  /**
   * {@code person.identified} 1 to 2: beside {@code dated}, which is the day of the identification,
   * the place and the age of the disappearance read as if they were the identification's.
   */
  private static Map<String, Object> gatherDisappearance(Map<String, Object> identified) {
    Map<String, Object> next = new LinkedHashMap<>(identified);
    Map<String, Object> disappearance = new LinkedHashMap<>();
    List.of(Map.entry("disappeared", "dated"), Map.entry("place", "place"), Map.entry("age", "age"))
        .forEach(field -> {
          Object value = next.remove(field.getKey());
          if (value != null) {
            disappearance.put(field.getValue(), value);
          }
        });
    if (!disappearance.isEmpty()) {
      next.put("disappearance", disappearance);
    }
    return next;
  }

  private static Step inReplacement(EntryType type, Step step) {
    return correction -> {
      if (!(correction.get("replacement") instanceof Map<?, ?> entry)
          || !type.typeName().equals(entry.get("type"))) {
        return correction;
      }
      Map<String, Object> replacement = new LinkedHashMap<>();
      entry.forEach((name, value) -> replacement.put((String) name, value));
      Map<String, Object> next = new LinkedHashMap<>(correction);
      next.put("replacement", step.next(replacement));
      return next;
    };
  }
}
