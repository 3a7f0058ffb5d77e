package org.diplomaticrecord.core.importing;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.core.form.After;
import org.diplomaticrecord.core.form.Correction;
import org.diplomaticrecord.core.form.Retraction;
import org.diplomaticrecord.core.form.WrittenEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One element of the entries of a dossier file, read, before the record is asked. */
sealed interface Item {
  /** Which element of its file it is, from 0. */
  int index();

  Place place();

  ImportKey key();

  /** An entry. */
  record Recorded(int index, Place place, ImportKey key, WrittenEntry entry) implements Item {}

  /**
   * A correction.
   *
   * @param corrects the key of the event it corrects
   * @param replacement the whole replacement; absent where changes are given
   * @param changes the fields that differ; absent where the replacement is given
   * @param after what either says that it came after, if it does
   */
  record Corrected(
      int index,
      Place place,
      ImportKey key,
      ImportKey corrects,
      Correction correction,
      @Nullable Entry replacement,
      @Nullable ObjectNode changes,
      @Nullable After after)
      implements Item {}

  /**
   * A retraction.
   *
   * @param retracts the key of the event it withdraws
   */
  record Retracted(int index, Place place, ImportKey key, ImportKey retracts, Retraction retraction)
      implements Item {}
}
