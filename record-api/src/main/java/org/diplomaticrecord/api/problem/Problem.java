package org.diplomaticrecord.api.problem;

import java.util.List;
import java.util.Objects;

/**
 * A request cannot be answered as asked. Whoever throws it writes the words the client reads: no
 * internals in them.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * One thing wrong with the request.
   *
   * @param pointer JSON Pointer (RFC 6901) into the body, or the name of the parameter; empty for
   *     the body as a whole
   * @param message what is wrong with it and what would be right
   */
  public record Fault(String pointer, String message) {}

  private final ProblemType type;
  private final transient List<Fault> errors;

  /**
   * @param type what sort of problem it is
   * @param detail what is wrong and what to do about it, for a person
   * @param errors each thing wrong; may be empty
   */
  public Problem(ProblemType type, String detail, List<Fault> errors) {
    super(detail, null, false, false);
    this.type = type;
    this.errors = List.copyOf(errors);
  }

  /** A problem that its detail says in full. */
  public Problem(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  /** A parameter or header that holds what it cannot hold. */
  public static Problem parameter(String name, String message) {
    return new Problem(
        ProblemType.INVALID_PARAMETER,
        "%s: %s".formatted(name, message),
        List.of(new Fault(name, message)));
  }

  /** What sort of problem it is. */
  public ProblemType type() {
    return type;
  }

  /** What is wrong and what to do about it, for a person. */
  public String detail() {
    return Objects.requireNonNull(getMessage());
  }

  /** Each thing wrong with the request. */
  public List<Fault> errors() {
    return errors;
  }
}
