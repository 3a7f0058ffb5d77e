package org.diplomaticrecord.api.command;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A command was refused: nothing was recorded. It names the rule and the events that stand in the
 * way.
 */
public final class RecordRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String rule;
  private final transient List<Long> conflicts;
  private final @Nullable String field;

  /**
   * Of a command as a whole.
   *
   * @param rule the stable id of the rule, e.g. {@code measure.lifted-only-in-force}
   * @param message what the rule asks and what stands against it, for a person
   * @param conflicts the places, in the subject's history from 0, of the events in conflict; empty
   *     where there is none
   */
  public RecordRejected(String rule, String message, List<Long> conflicts) {
    this(rule, message, conflicts, null);
  }

  /**
   * Of one field of the entry or replacement.
   *
   * @param rule the stable id of the rule, e.g. {@code history.after-dates}
   * @param message what the rule asks and what stands against it, for a person
   * @param conflicts the places, in the subject's history from 0, of the events in conflict; empty
   *     where there is none
   * @param field the JSON name of the field that says what is refused; absent where that is the
   *     command as a whole
   */
  public RecordRejected(String rule, String message, List<Long> conflicts, @Nullable String field) {
    super(message, null, false, false);
    this.field = field;
    this.rule = rule;
    this.conflicts = List.copyOf(conflicts);
  }

  /** What the rule asks and what stands against it, for a person. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** The stable id of the rule. */
  public String rule() {
    return rule;
  }

  /** The places of the events in conflict in the subject's history, from 0. */
  public List<Long> conflicts() {
    return conflicts;
  }

  /** The field of the entry or replacement that says what is refused; absent for the whole. */
  public @Nullable String field() {
    return field;
  }
}
