package org.diplomaticrecord.projections.projecting;

/** What is written is not of this version: one projection alone would not go with the other. */
public final class OtherVersion extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OtherVersion() {
    super("The projections are of another version");
  }
}
