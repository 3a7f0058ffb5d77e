package org.diplomaticrecord.core.importing;

import org.diplomaticrecord.core.recording.Amending;
import org.jspecify.annotations.Nullable;

/**
 * On what terms an import is made.
 *
 * @param dryRun whether to find out only what would become of it
 * @param amending what is said of the corrections that entries become which say something else than
 *     when they were last imported; absent where such are refused
 * @param refuseMissing whether the import is refused where a file no longer names what the edition
 *     before it named; else that is told
 */
public record ImportTerms(boolean dryRun, @Nullable Amending amending, boolean refuseMissing) {
  /** Nothing recorded is changed, and what a file no longer names is told. */
  static ImportTerms usual(boolean dryRun) {
    return new ImportTerms(dryRun, null, false);
  }
}
