package org.diplomaticrecord.api.timeline;

import org.diplomaticrecord.api.entry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read: itself, or the replacement a correction put in its place.
 *
 * @param sequence the place, in the subject's history from 0, of the event that says it now
 * @param root the place of the entry it goes back to; the same where nothing corrected it
 * @param entry what is said
 * @param after the place of the entry that what it came after goes back to, where it says so
 */
public record Statement(long sequence, long root, Entry entry, @Nullable Long after) {
  /** A statement that names, if any, an entry that nothing corrected. */
  public Statement(long sequence, long root, Entry entry) {
    this(sequence, root, entry, entry.after());
  }
}
