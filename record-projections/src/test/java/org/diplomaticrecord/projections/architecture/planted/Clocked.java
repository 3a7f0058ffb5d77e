package org.diplomaticrecord.projections.architecture.planted;

import java.time.LocalDate;

public final class Clocked {
  private Clocked() {}

  public static LocalDate day() {
    return LocalDate.now();
  }
}
