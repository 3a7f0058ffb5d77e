package org.diplomaticrecord.api.law;

/**
 * What a law says to an entry in a state.
 *
 * @param <S> what the law keeps of the history so far
 */
public sealed interface Step<S> {
  /**
   * The entry may follow.
   *
   * @param state the state after it
   */
  record Lawful<S>(S state) implements Step<S> {}

  /**
   * The entry cannot follow.
   *
   * @param rule the stable id of the rule, e.g. {@code measure.lifted-only-in-force}
   * @param message what the rule asks and what to do instead, for a person
   */
  record Unlawful<S>(String rule, String message) implements Step<S> {}

  /** The entry may follow and leaves this state. */
  static <S> Step<S> lawful(S state) {
    return new Lawful<>(state);
  }

  /** The entry cannot follow: this rule stands in the way. */
  static <S> Step<S> unlawful(String rule, String message) {
    return new Unlawful<>(rule, message);
  }

  /** {@link Lawful} if the condition holds, else {@link Unlawful}. */
  static <S> Step<S> require(boolean condition, S state, String rule, String message) {
    return condition ? new Lawful<>(state) : new Unlawful<>(rule, message);
  }
}
