package org.diplomaticrecord.projections.projecting;

/** The projections are being rebuilt already, by this node or another. */
public final class RebuildUnderWay extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RebuildUnderWay() {
    super("The projections are being rebuilt already");
  }
}
