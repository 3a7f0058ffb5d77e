package org.diplomaticrecord.api.architecture.planted;

import org.assertj.core.api.Assertions;

/** Leans on a library. */
public final class Leaning {
  Class<?> library() {
    return Assertions.class;
  }
}
