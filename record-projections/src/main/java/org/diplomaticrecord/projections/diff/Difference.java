package org.diplomaticrecord.projections.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * In what two items of one subject differ.
 *
 * @param change what became of the subject
 * @param aspects what it is that changed, if it was there before and after
 * @param fields the fields of the item that changed then
 */
public record Difference(Change change, Set<Aspect> aspects, List<String> fields) {
  /** What became of a subject. */
  public enum Change {
    /** It holds a state it did not hold. */
    APPEARED,
    /** It holds another state than it did. */
    CHANGED,
    /** It holds no state any more. */
    DISAPPEARED;

    /** The word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What of a state can change. */
  public enum Aspect {
    /** The words of the view that hold or may hold. */
    STATUS,
    /** Whether that is certain. */
    CERTAINTY,
    /** What is told besides: since when, until when, how it is called, and what the view adds. */
    DETAIL,
    /** Only which entries, parties and documents say so. */
    EVIDENCE;

    /** The word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Aspect of(String field) {
      return switch (field) {
        case "status", "holds", "mayHold", "possibleStatuses" -> STATUS;
        case "certainty" -> CERTAINTY;
        case "because", "accordingTo", "citations" -> EVIDENCE;
        default -> DETAIL;
      };
    }
  }

  /**
   * Compares the items of a subject.
   *
   * @param before its item then; absent where it held no state
   * @param after its item now; absent where it holds no state
   * @return how they differ; empty if they do not
   */
  public static Optional<Difference> between(@Nullable JsonNode before, @Nullable JsonNode after) {
    if (before == null && after == null) {
      return Optional.empty();
    }
    if (before == null || after == null) {
      Change change = before == null ? Change.APPEARED : Change.DISAPPEARED;
      return Optional.of(new Difference(change, Set.of(), List.of()));
    }
    List<String> fields = fields(before, after);
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    fields.forEach(field -> aspects.add(Aspect.of(field)));
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new Difference(Change.CHANGED, aspects, fields));
  }

  /** The fields in which two items differ, in their order; absent is different from present. */
  public static List<String> fields(JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>(before.propertyNames());
    names.addAll(after.propertyNames());
    List<String> differing = new ArrayList<>(names);
    differing.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
    return differing;
  }
}
