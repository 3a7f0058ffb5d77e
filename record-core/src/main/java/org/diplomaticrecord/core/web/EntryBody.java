package org.diplomaticrecord.core.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.core.form.AfterForm;
import org.diplomaticrecord.core.form.EntryForm;
import org.diplomaticrecord.core.form.Faulty;
import org.diplomaticrecord.core.form.WrittenEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON bodies of the write endpoints; everything wrong with one is told at once. */
final class EntryBody {
  /** The most entries of one request. Imports take more. */
  static final int ENTRIES = 1_000;

  private static final String KEY = "importKey";

  /**
   * An entry of a body.
   *
   * @param key the key it is to be recorded under, if any
   * @param written what it says
   */
  record Keyed(@Nullable ImportKey key, WrittenEntry written) {}

  private final EntryForm form;

  EntryBody(JsonMapper mapper) {
    this.form = EntryForm.ofJson(mapper);
  }

  /** One entry, or a list of them. */
  List<Keyed> entries(JsonNode body) {
    List<Problem.Fault> faults = new ArrayList<>();
    List<Keyed> entries = new ArrayList<>();
    if (!body.isArray()) {
      entry(body, "", entries, faults);
    } else if (body.isEmpty() || body.size() > ENTRIES) {
      String message =
          "%d entries came; from 1 to %d are taken, and more as an import"
              .formatted(body.size(), ENTRIES);
      faults.add(new Problem.Fault("", message));
    } else {
      for (int index = 0; index < body.size(); index++) {
        entry(body.get(index), "/" + index, entries, faults);
      }
    }
    refuse(faults);
    return entries;
  }

  /**
   * An object that holds an entry or none.
   *
   * @param type what it says besides
   * @param entry the field that holds the entry; absent where none does
   */
  <T extends Record> Filled<T> object(JsonNode body, Class<T> type, @Nullable String entry) {
    if (!(body instanceof ObjectNode object)) {
      throw invalid(List.of(new Problem.Fault("", EntryForm.misplaced(body, "an object"))));
    }
    List<Problem.Fault> faults = new ArrayList<>();
    ImportKey key = key(object, "", faults);
    WrittenEntry held = null;
    if (entry != null) {
      try {
        held = AfterForm.POSITION_OR_KEY.entry(form, object.path(entry));
      } catch (Faulty faulty) {
        faulty.faults().forEach(fault -> faults.add(below("/" + entry, fault)));
      }
    }
    T filled = null;
    try {
      filled = form.read(type, without(object, entry == null ? Set.of(KEY) : Set.of(KEY, entry)));
    } catch (Faulty faulty) {
      faults.addAll(faulty.faults());
    }
    refuse(faults);
    return new Filled<>(key, Objects.requireNonNull(filled), held);
  }

  /**
   * What an object says.
   *
   * @param key the key it is to be recorded under, if any
   * @param object what it says
   * @param entry the entry it holds, if it was to hold one
   */
  record Filled<T>(@Nullable ImportKey key, T object, @Nullable WrittenEntry entry) {}

  private void entry(JsonNode tree, String at, List<Keyed> entries, List<Problem.Fault> faults) {
    try {
      if (tree instanceof ObjectNode object) {
        ImportKey key = key(object, at, faults);
        entries.add(
            new Keyed(key, AfterForm.POSITION_OR_KEY.entry(form, without(object, Set.of(KEY)))));
      } else {
        form.entry(tree);
      }
    } catch (Faulty faulty) {
      faulty.faults().forEach(fault -> faults.add(below(at, fault)));
    }
  }

  private @Nullable ImportKey key(ObjectNode tree, String at, List<Problem.Fault> faults) {
    JsonNode key = tree.path(KEY);
    if (key.isMissingNode() || key.isNull()) {
      return null;
    }
    try {
      return form.value(ImportKey.class, key);
    } catch (Faulty faulty) {
      faulty.faults().forEach(fault -> faults.add(below(at + "/" + KEY, fault)));
      return null;
    }
  }

  private static ObjectNode without(ObjectNode tree, Set<String> names) {
    ObjectNode rest = tree.objectNode();
    tree.properties().stream()
        .filter(property -> !names.contains(property.getKey()))
        .forEach(property -> rest.set(property.getKey(), property.getValue()));
    return rest;
  }

  private static Problem.Fault below(String at, Problem.Fault fault) {
    return new Problem.Fault(at + fault.pointer(), fault.message());
  }

  private static void refuse(List<Problem.Fault> faults) {
    if (!faults.isEmpty()) {
      throw invalid(faults);
    }
  }

  private static Problem invalid(List<Problem.Fault> faults) {
    Problem.Fault first = faults.getFirst();
    String detail =
        faults.size() == 1
            ? "%s %s"
                .formatted(
                    first.pointer().isEmpty() ? "The body:" : first.pointer() + ":",
                    first.message())
            : "%d fields are at fault; nothing was recorded.".formatted(faults.size());
    return new Problem(ProblemType.INVALID_ENTRY, detail, faults);
  }
}
