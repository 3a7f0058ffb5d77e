package org.diplomaticrecord.api.architecture.planted;

import java.util.Random;
import java.util.UUID;

/** Ways to leave something to chance. */
public final class Diced {
  /** Draws a number. */
  public static final class Drawn {
    int number() {
      return new Random().nextInt();
    }
  }

  /** Makes up a name. */
  public static final class Named {
    UUID name() {
      return UUID.randomUUID();
    }
  }
}
