package org.diplomaticrecord.core.web;

import java.util.List;
import org.diplomaticrecord.api.problem.ProblemType;

/** A problem whose faults name rules and entries in conflict. */
final class Rejection extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemDocument document;

  Rejection(ProblemType type, String detail, List<ProblemDocument.Fault> faults) {
    super(detail, null, false, false);
    this.document = ProblemDocument.of(type, detail, faults);
  }

  ProblemDocument document() {
    return document;
  }
}
