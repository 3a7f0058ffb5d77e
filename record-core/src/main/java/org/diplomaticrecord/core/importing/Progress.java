package org.diplomaticrecord.core.importing;

/** Is told how far an import has come. */
@FunctionalInterface
public interface Progress {
  /** The steps of an import, in their order. */
  enum Step {
    READING,
    DECIDING,
    RECORDED
  }

  /** Nobody watches. */
  Progress NONE = (_, _, _) -> {};

  /**
   * The import has come this far.
   *
   * @param step what is being done
   * @param done how many files are read, or entries decided, or recorded
   * @param all of how many
   */
  void at(Step step, int done, int all);
}
