package org.diplomaticrecord.core.recording;

import org.diplomaticrecord.api.value.SubjectAddress;

/**
 * Where a proposal stands in the record.
 *
 * @param verdict what was decided
 * @param position its position
 */
public record Recorded(Verdict verdict, long position) {
  /** The subject. */
  public SubjectAddress address() {
    return verdict.address();
  }

  /** Whether it stood there before. */
  public boolean repeated() {
    return verdict.repeated();
  }
}
