package org.diplomaticrecord.projections.architecture.planted;

import java.time.LocalDate;

public final class Clocked {
  private Clocked() {}

  @SuppressWarnings("JavaTimeDefaultTimeZone") // a violation on purpose
  public static LocalDate day() {
    return LocalDate.now();
  }
}
