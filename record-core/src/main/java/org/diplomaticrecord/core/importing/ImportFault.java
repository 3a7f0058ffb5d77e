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
 * @param notInFile what is no longer named, where the import is not to leave anything out
 */
public record ImportFault(
    Place place,
    String message,
    @Nullable String rule,
    List<Conflict> conflicts,
    @Nullable Change change,
    @Nullable NotInFile notInFile) {
  private static final String MISSING = "import-key.not-in-file";
  private static final int SHOWN = 10;

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

  ImportFault(
      Place place,
      String message,
      @Nullable String rule,
      List<Conflict> conflicts,
      @Nullable Change change) {
    this(place, message, rule, conflicts, change, null);
  }

  /** That a file leaves out what the edition before it named. */
  static ImportFault ofMissing(Place place, NotInFile notInFile) {
    int many = notInFile.sinceLastEdition();
    String shown =
        notInFile.keys().stream()
            .limit(Math.min(many, SHOWN))
            .map(missing -> missing.importKey().code())
            .collect(Collectors.joining(", "));
    return new ImportFault(
        place,
        "%d of the import keys that the last edition named %s not here: %s%s. Name them again, or import with missing=report: what is recorded under them stays, and what of it is wrong is corrected or retracted by hand."
            .formatted(
                many,
                many == 1 ? "is" : "are",
                shown,
                many > SHOWN ? " and %d more".formatted(many - SHOWN) : ""),
        MISSING,
        List.of(),
        null,
        notInFile);
  }

  @Override
  public String toString() {
    String against =
        conflicts.stream().map(Conflict::toString).collect(Collectors.joining(", ", " (see ", ")"));
    return "%s: %s%s".formatted(place, message, conflicts.isEmpty() ? "" : against);
  }
}
