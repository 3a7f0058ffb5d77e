package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.core.form.After;
import org.diplomaticrecord.core.form.AfterForm;
import org.diplomaticrecord.core.form.Correction;
import org.diplomaticrecord.core.form.EntryForm;
import org.diplomaticrecord.core.form.Faulty;
import org.diplomaticrecord.core.form.Retraction;
import org.diplomaticrecord.core.form.WrittenEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the elements of a dossier file's entries: entries, corrections and retractions, each with
 * an import key.
 */
final class ItemForm {
  private static final String KEY = "importKey";
  private static final String CORRECTS = "corrects";
  private static final String RETRACTS = "retracts";
  private static final String CHANGES = "changes";
  private static final String REPLACEMENT = "replacement";

  private final EntryForm form;

  ItemForm(EntryForm form) {
    this.form = form;
  }

  /** Reads an element. All that is wrong with it comes in one exception. */
  Item read(int index, Place place, JsonNode tree) throws Faulty {
    if (!(tree instanceof ObjectNode object)) {
      throw new Faulty("", "an element of entries is an object with an importKey");
    }
    List<Problem.Fault> faults = new ArrayList<>();
    ImportKey key = key(object, KEY, faults);
    Item item = null;
    try {
      item = read(index, place, object, key == null ? new ImportKey("unread") : key, faults);
    } catch (Faulty faulty) {
      faults.addAll(faulty.faults());
    }
    if (item == null || !faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return item;
  }

  private @Nullable Item read(
      int index, Place place, ObjectNode tree, ImportKey key, List<Problem.Fault> faults)
      throws Faulty {
    if (tree.has(CORRECTS)) {
      return corrected(index, place, tree, key, faults);
    }
    if (tree.has(RETRACTS)) {
      ImportKey target = key(tree, RETRACTS, faults);
      Retraction retraction = form.read(Retraction.class, without(tree, Set.of(KEY, RETRACTS)));
      return target == null ? null : new Item.Retracted(index, place, key, target, retraction);
    }
    return new Item.Recorded(
        index, place, key, AfterForm.KEY.entry(form, without(tree, Set.of(KEY))));
  }

  private @Nullable Item corrected(
      int index, Place place, ObjectNode tree, ImportKey key, List<Problem.Fault> faults)
      throws Faulty {
    ImportKey target = key(tree, CORRECTS, faults);
    JsonNode changes = tree.path(CHANGES);
    JsonNode whole = tree.path(REPLACEMENT);
    if (changes.isObject() == whole.isObject()) {
      faults.add(
          new Problem.Fault(
              "", "a correction has either changes or a whole replacement, an object"));
    }
    After after = null;
    if (changes instanceof ObjectNode given) {
      try {
        after = AfterForm.KEY.of(given);
      } catch (Faulty faulty) {
        faulty.faults().forEach(fault -> faults.add(below(CHANGES, fault)));
      }
    }
    Entry replacement = null;
    if (whole.isObject()) {
      try {
        WrittenEntry written = AfterForm.KEY.entry(form, whole);
        replacement = written.entry();
        after = written.after();
      } catch (Faulty faulty) {
        faulty.faults().forEach(fault -> faults.add(below(REPLACEMENT, fault)));
      }
    }
    Correction correction =
        form.read(Correction.class, without(tree, Set.of(KEY, CORRECTS, CHANGES, REPLACEMENT)));
    return target == null
        ? null
        : new Item.Corrected(
            index,
            place,
            key,
            target,
            correction,
            replacement,
            changes instanceof ObjectNode given ? given : null,
            after);
  }

  private static @Nullable ImportKey key(
      ObjectNode tree, String field, List<Problem.Fault> faults) {
    JsonNode value = tree.path(field);
    try {
      if (value.isString()) {
        return new ImportKey(value.stringValue());
      }
      faults.add(
          new Problem.Fault("/" + field, value.isMissingNode() ? "is required" : "is no text"));
    } catch (InvalidField e) {
      faults.add(new Problem.Fault("/" + field, e.getMessage()));
    }
    return null;
  }

  private static ObjectNode without(ObjectNode tree, Set<String> names) {
    ObjectNode rest = tree.objectNode();
    for (var property : tree.properties()) {
      if (!names.contains(property.getKey())) {
        rest.set(property.getKey(), property.getValue());
      }
    }
    return rest;
  }

  /** What is wrong with a field that is an object of its own. */
  static Problem.Fault below(String field, Problem.Fault fault) {
    return new Problem.Fault("/" + field + fault.pointer(), fault.message());
  }
}
