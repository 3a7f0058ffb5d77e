package org.diplomaticrecord.core.recording;

import java.util.List;
import org.diplomaticrecord.api.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Why a proposal cannot be recorded. */
public sealed interface Refusal {
  /** Which of the proposals, from 0. */
  int proposal();

  /** A rule stands against it, and these events of the subject. */
  record ByRule(int proposal, String subject, String rule, String message, List<Conflict> conflicts)
      implements Refusal {}

  /**
   * What it is said to have come after cannot be that.
   *
   * @param leansOn the import key it names, where none has it; else its subject
   */
  record OfAfter(
      int proposal, String leansOn, String rule, String message, List<Conflict> conflicts)
      implements Refusal {}

  /**
   * It names something the record does not know.
   *
   * @param named the id of it, or the import key
   */
  record Unknown(int proposal, String rule, Object named, String message) implements Refusal {}

  /** Its replacement does not say what an entry should. */
  record Faults(int proposal, List<Problem.Fault> faults) implements Refusal {}

  /**
   * Something else was recorded under its key.
   *
   * @param change what it would change, where a correction could say it
   */
  record Unlike(int proposal, String message, List<Conflict> conflicts, @Nullable Change change)
      implements Refusal {
    /** The rule. */
    public static final String RULE = "import-key.reused";
  }

  /** An event in conflict: recorded at a position, or proposed in the same batch. */
  record Conflict(@Nullable Long position, @Nullable Integer proposal) {
    static Conflict recorded(long position) {
      return new Conflict(position, null);
    }

    static Conflict proposed(int proposal) {
      return new Conflict(null, proposal);
    }
  }
}
