package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.value.ImportKey;
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
  private static final ImportKey UNREAD = new ImportKey("unread");

  private final EntryForm form;

  ItemForm(EntryForm form) {
    this.form = form;
  }

  /** Reads an element. All that is wrong with it comes in one exception. */
  Item read(int index, Place place, JsonNode tree) throws Faulty {
    if (!(tree instanceof ObjectNode object)) {
      throw new Faulty("", EntryForm.misplaced(tree, "an object with an importKey"));
    }
    List<Problem.Fault> faults = new ArrayList<>();
    ImportKey key = noting(faults, "/" + KEY, () -> key(object, KEY));
    Item item =
        noting(faults, "", () -> read(index, place, object, key == null ? UNREAD : key, faults));
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
      ImportKey target = noting(faults, "/" + RETRACTS, () -> key(tree, RETRACTS));
      Retraction retraction = form.read(Retraction.class, without(tree, Set.of(KEY, RETRACTS)));
      return target == null ? null : new Item.Retracted(index, place, key, target, retraction);
    }
    return new Item.Recorded(
        index, place, key, AfterForm.KEY.entry(form, without(tree, Set.of(KEY))));
  }

  private @Nullable Item corrected(
      int index, Place place, ObjectNode tree, ImportKey key, List<Problem.Fault> faults)
      throws Faulty {
    ImportKey target = noting(faults, "/" + CORRECTS, () -> key(tree, CORRECTS));
    JsonNode changes = tree.get(CHANGES);
    JsonNode whole = tree.get(REPLACEMENT);
    if ((changes == null) == (whole == null)) {
      faults.add(
          new Problem.Fault(
              "", "a correction has either changes or a whole replacement, an object"));
    }
    ObjectNode changed =
        changes == null ? null : noting(faults, "/" + CHANGES, () -> changes(changes));
    After changedAfter =
        changes instanceof ObjectNode given
            ? noting(faults, "/" + CHANGES, () -> AfterForm.KEY.of(given))
            : null;
    WrittenEntry written =
        whole == null
            ? null
            : noting(faults, "/" + REPLACEMENT, () -> AfterForm.KEY.entry(form, whole));
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
            written == null ? null : written.entry(),
            changed,
            written == null ? changedAfter : written.after());
  }

  private ImportKey key(ObjectNode tree, String field) throws Faulty {
    return form.value(ImportKey.class, tree.path(field));
  }

  /**
   * What is wrong with changes of any entry; what is wrong with them of theirs, the record sees.
   */
  private ObjectNode changes(JsonNode tree) throws Faulty {
    if (!(tree instanceof ObjectNode changes)) {
      throw new Faulty("", EntryForm.misplaced(tree, "an object with the fields that differ"));
    }
    List<Problem.Fault> faults = form.faults(without(changes, Set.of(After.FIELD)));
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return changes;
  }

  @FunctionalInterface
  private interface Reading<T> {
    @Nullable T read() throws Faulty;
  }

  /** What was read; where that failed, its faults are noted as those of what is at a pointer. */
  private static <T> @Nullable T noting(List<Problem.Fault> faults, String at, Reading<T> reading) {
    try {
      return reading.read();
    } catch (Faulty faulty) {
      faulty.faults().forEach(fault -> faults.add(below(at, fault)));
      return null;
    }
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

  /** What is wrong with something that stands at a pointer. */
  static Problem.Fault below(String at, Problem.Fault fault) {
    return new Problem.Fault(at + fault.pointer(), fault.message());
  }
}
