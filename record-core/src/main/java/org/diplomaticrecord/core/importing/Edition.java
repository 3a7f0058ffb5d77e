package org.diplomaticrecord.core.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diplomaticrecord.api.value.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a list, as the files of an import give it.
 *
 * @param dossier the dossier the list belongs to
 * @param list the list; absent where these files begin it
 * @param name what the files call it, if they do
 * @param place where they do so, or where the first of them begins
 * @param keys the import keys they name
 * @param elsewhere the import keys that other files of the import name
 * @param before the import keys that earlier editions named, and whether the last one did
 */
record Edition(
    DossierId dossier,
    @Nullable Long list,
    @Nullable ListId name,
    Place place,
    Set<String> keys,
    Set<String> elsewhere,
    Map<String, Boolean> before) {
  /** The keys that earlier editions named and the import does not. */
  Set<String> missing() {
    Set<String> missing = new TreeSet<>(before.keySet());
    missing.removeAll(keys);
    missing.removeAll(elsewhere);
    return missing;
  }

  /** Those of the missing keys that the last edition named. */
  Set<String> missingSinceLast() {
    Set<String> missing = missing();
    missing.removeIf(key -> !namedBefore(key));
    return missing;
  }

  /** The keys of which this edition is the first to say that they are named, or that not. */
  Map<String, Boolean> changes() {
    Map<String, Boolean> changes = new LinkedHashMap<>();
    for (String key : keys) {
      if (!namedBefore(key)) {
        changes.put(key, true);
      }
    }
    Set<String> leftOut = new HashSet<>(before.keySet());
    leftOut.removeAll(keys);
    for (String key : leftOut) {
      if (namedBefore(key)) {
        changes.put(key, false);
      }
    }
    return changes;
  }

  private boolean namedBefore(String key) {
    return before.getOrDefault(key, false);
  }
}
