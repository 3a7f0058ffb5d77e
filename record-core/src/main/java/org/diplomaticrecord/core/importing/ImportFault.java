package org.diplomaticrecord.core.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.core.recording.Change;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an import.
 *
 * @param place where it stands
 * @param message what is wrong there and what would be right
 * @param rule the rule of the subject's kind that is broken, if one is
 * @param conflicts the entries in conflict
 * @param change what was said otherwise when it was last imported, where that could be made a
 *     correction
 */
public record ImportFault(
    Place place,
    String message,
    @Nullable String rule,
    List<Conflict> conflicts,
    @Nullable Change change) {
  /** An entry in conflict. */
  public sealed interface Conflict {
    /** It is recorded. */
    record Recorded(DossierId dossier, long position) implements Conflict {
      @Override
      public String toString() {
        return "position " + position;
      }
    }

    /** It stands in the same import. */
    record InFile(Place place) implements Conflict {
      @Override
      public String toString() {
        return place.toString();
      }
    }
  }

  ImportFault(Place place, String message) {
    this(place, message, null, List.of());
  }

  ImportFault(Place place, String message, @Nullable String rule, List<Conflict> conflicts) {
    this(place, message, rule, conflicts, null);
  }

  @Override
  public String toString() {
    String against =
        conflicts.stream().map(Conflict::toString).collect(Collectors.joining(", ", " (see ", ")"));
    return "%s: %s%s".formatted(place, message, conflicts.isEmpty() ? "" : against);
  }
}
