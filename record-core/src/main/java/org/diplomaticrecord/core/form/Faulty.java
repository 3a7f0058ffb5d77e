package org.diplomaticrecord.core.form;

import java.util.List;
import org.diplomaticrecord.api.problem.Problem;

/** A tree does not say what it should; each fault points into the tree. */
public final class Faulty extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem.Fault> faults;

  public Faulty(List<Problem.Fault> faults) {
    super(faults.toString(), null, false, false);
    this.faults = List.copyOf(faults);
  }

  public Faulty(String pointer, String message) {
    this(List.of(new Problem.Fault(pointer, message)));
  }

  /** At least one. */
  public List<Problem.Fault> faults() {
    return faults;
  }
}
