package org.diplomaticrecord.core.recording;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.ImportKey;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was said when a key was last imported: what is recorded under it, and the changes that later
 * imports made corrections of, each under a key that follows from the first.
 *
 * @param said the entry or, of a correction, all it says
 * @param sequence the place in the subject's history at which that was said
 * @param next the key under which the next change is to be recorded
 */
record LastImported(ObjectNode said, long sequence, ImportKey next) {
  /**
   * @param given the keys of everything proposed: what comes with the later changes is compared
   *     with each under its own key
   */
  static LastImported of(
      ImportKey key, KnownEvent recorded, Known known, Set<ImportKey> given, JsonMapper mapper) {
    KnownEvent last = recorded;
    boolean comesWithChanges = given.contains(changed(key, 1));
    int number = 1;
    while (true) {
      ImportKey next = changed(key, number++);
      KnownEvent change = known.keyed(next);
      if (change == null && !given.contains(next)) {
        return new LastImported(
            said(last, recorded.event() instanceof EntryCorrected, mapper), last.sequence(), next);
      }
      if (!comesWithChanges
          && change != null
          && change.address().equals(recorded.address())
          && change.event() instanceof EntryCorrected) {
        last = change;
      }
    }
  }

  /** Whether a later import made a correction of a change. */
  static boolean changed(ImportKey key, Known known) {
    return known.keyed(changed(key, 1)) != null;
  }

  /**
   * The key of a change: that of the entry and its number, so that importing the same again finds
   * it. Of a key too long for that, the beginning and a digest.
   */
  private static ImportKey changed(ImportKey key, int number) {
    String suffix = "+changed-" + number;
    if (key.code().length() + suffix.length() <= ImportKey.LONGEST) {
      return new ImportKey(key.code() + suffix);
    }
    String digest = UUID.nameUUIDFromBytes(key.code().getBytes(StandardCharsets.UTF_8)).toString();
    int kept = ImportKey.LONGEST - suffix.length() - digest.length() - 1;
    return new ImportKey(key.code().substring(0, kept) + "-" + digest + suffix);
  }

  /** A change of an entry says what the entry says; one of a correction, all a correction says. */
  private static ObjectNode said(KnownEvent last, boolean correction, JsonMapper mapper) {
    return correction && last.event() instanceof EntryCorrected corrected
        ? said(
            corrected.replacement(),
            corrected.ground(),
            corrected.reason(),
            corrected.citations(),
            mapper)
        : mapper.valueToTree(Objects.requireNonNull(last.reads(), "A retraction says nothing"));
  }

  /** All a correction says. */
  static ObjectNode said(
      Entry replacement,
      Ground ground,
      String reason,
      List<Citation> citations,
      JsonMapper mapper) {
    ObjectNode said = mapper.createObjectNode();
    said.set("replacement", mapper.<ObjectNode>valueToTree(replacement));
    said.set("ground", mapper.valueToTree(ground));
    said.put("reason", reason);
    said.set("citations", mapper.valueToTree(citations));
    return said;
  }
}
