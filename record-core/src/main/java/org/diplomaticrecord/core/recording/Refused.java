package org.diplomaticrecord.core.recording;

import java.util.List;

/** A batch was refused: nothing was recorded. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  public Refused(List<Refusal> refusals) {
    super(refusals.toString(), null, false, false);
    this.refusals = List.copyOf(refusals);
  }

  /** Every proposal that cannot be recorded, in the order of the proposals. */
  public List<Refusal> refusals() {
    return refusals;
  }
}
