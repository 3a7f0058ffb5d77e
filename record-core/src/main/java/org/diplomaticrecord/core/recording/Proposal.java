package org.diplomaticrecord.core.recording;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.form.After;
import org.diplomaticrecord.core.form.Correction;
import org.diplomaticrecord.core.form.Faulty;
import org.diplomaticrecord.core.form.Retraction;
import org.jspecify.annotations.Nullable;

/** What a recorder wants recorded, before the record is asked. */
public sealed interface Proposal {
  DossierId dossier();

  /** The name under which it is recorded only once; absent where the recorder gave none. */
  @Nullable ImportKey key();

  /**
   * An entry.
   *
   * @param entry all of it but what it came after
   * @param after what it is said to have come after, if it is
   */
  record OfEntry(DossierId dossier, @Nullable ImportKey key, Entry entry, @Nullable After after)
      implements Proposal {}

  /**
   * A correction of an event.
   *
   * @param after what the replacement is said to have come after; absent where the replacement says
   *     it as the record does, or does not say it
   */
  record OfCorrection(
      DossierId dossier,
      @Nullable ImportKey key,
      Target target,
      Correction correction,
      Replacement replacement,
      @Nullable After after)
      implements Proposal {}

  /** A retraction of an event. */
  record OfRetraction(
      DossierId dossier, @Nullable ImportKey key, Target target, Retraction retraction)
      implements Proposal {}

  /** The event a correction or retraction is about. */
  sealed interface Target {
    /** Recorded under this key, or proposed before under it. */
    record Keyed(ImportKey key) implements Target {}

    /** Recorded in the history of this subject, at this place of it. */
    record At(SubjectAddress address, long sequence) implements Target {}
  }

  /** What is to be read in the place of an entry. */
  @FunctionalInterface
  interface Replacement {
    /**
     * The entry to be read instead.
     *
     * @param corrected the entry as it is read before the correction
     */
    Entry of(Entry corrected) throws Faulty;
  }
}
