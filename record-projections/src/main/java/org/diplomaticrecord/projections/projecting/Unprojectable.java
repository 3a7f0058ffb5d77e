package org.diplomaticrecord.projections.projecting;

/**
 * An event the projections cannot take in. They stop before it until the cause is mended; nothing
 * is passed over.
 */
final class Unprojectable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long position;

  Unprojectable(long position, Throwable cause) {
    super("Position %d cannot be projected".formatted(position), cause);
    this.position = position;
  }

  long position() {
    return position;
  }
}
