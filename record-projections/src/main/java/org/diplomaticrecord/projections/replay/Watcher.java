package org.diplomaticrecord.projections.replay;

/** Is told how far a replay has come, and can stop it. */
@FunctionalInterface
public interface Watcher {
  /** Nobody watches. */
  Watcher NOBODY = (_, _) -> {};

  /**
   * The replay has come this far.
   *
   * @param done how many events are folded
   * @param all of how many
   * @throws Stopped if nobody wants to know any more
   */
  void at(long done, long all);

  /** Nobody wants to know any more. */
  final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param why what happened
     */
    public Stopped(String why) {
      super(why, null, false, false);
    }
  }
}
