package org.diplomaticrecord.core.recording;

import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.core.form.After;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Finds, among what is known, the events that entries are said to have come after. */
final class PredecessorSearch {
  /** What is found. */
  sealed interface Finding {
    /**
     * It is known.
     *
     * @param entry the entry, naming it as the record does
     */
    record Named(Entry entry) implements Finding {}

    /** It cannot be that. */
    record Wrong(Refusal.OfAfter refusal) implements Finding {}

    /** It leans on a proposal that is refused itself. */
    record Unjudged() implements Finding {}
  }

  private static final String OTHERWISE =
      "Name in 'after' one of the same subject that is recorded, or comes before this one, or leave it out.";

  private final Known known;
  private final Set<String> refusedKeys;
  private final JsonMapper mapper;

  /**
   * @param refusedKeys the keys of what was proposed and refused so far
   */
  PredecessorSearch(Known known, Set<String> refusedKeys, JsonMapper mapper) {
    this.known = known;
    this.refusedKeys = refusedKeys;
    this.mapper = mapper;
  }

  /**
   * Looks for what an entry is said to have come after.
   *
   * @param index of the proposal that says it
   * @param key of that proposal
   */
  Finding of(int index, @Nullable ImportKey key, Entry entry, After after) {
    String subject = entry.subject().toString();
    KnownEvent found =
        switch (after) {
          case After.Keyed(ImportKey named) -> known.keyed(named);
          case After.Positioned(long position) -> known.at(position);
        };
    if (after instanceof After.Keyed(ImportKey named) && named.equals(key)) {
      return wrong(
          index,
          subject,
          "history.after-itself",
          "'%s' is the importKey of this very entry. %s".formatted(named, OTHERWISE),
          List.of());
    }
    if (found == null) {
      return unknown(index, subject, after);
    }
    if (!found.address().subject().equals(entry.subject())) {
      return wrong(
          index,
          subject,
          "history.after-other-subject",
          "'%s' is about %s, this entry about %s. %s"
              .formatted(after, found.address().subject(), subject, OTHERWISE),
          List.of(found.where()));
    }
    ObjectNode tree = mapper.valueToTree(entry);
    return new Finding.Named(
        mapper.treeToValue(tree.put(After.FIELD, found.sequence()), Entry.class));
  }

  private Finding unknown(int index, String subject, After after) {
    return switch (after) {
      case After.Keyed(ImportKey named) ->
          refusedKeys.contains(named.code())
              ? new Finding.Unjudged()
              : wrong(
                  index,
                  named.code(),
                  "import-key.unknown",
                  "No entry that is recorded, or comes before this one, has the importKey '%s'. %s"
                      .formatted(named, OTHERWISE),
                  List.of());
      case After.Positioned(long position) ->
          wrong(
              index,
              subject,
              "history.after-unknown",
              "This dossier has no entry at position %d. %s".formatted(position, OTHERWISE),
              List.of());
    };
  }

  private static Finding wrong(
      int index, String leansOn, String rule, String message, List<Refusal.Conflict> conflicts) {
    return new Finding.Wrong(new Refusal.OfAfter(index, leansOn, rule, message, conflicts));
  }
}
