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
   * @param message what the rule asks, for a person
   */
  record Unlawful<S>(String rule, String message) implements Step<S> {}

  /** {@link Lawful} if the condition holds, else {@link Unlawful}. */
  static <S> Step<S> require(boolean condition, S state, String rule, String message) {
    return condition ? new Lawful<>(state) : new Unlawful<>(rule, message);
  }
}
