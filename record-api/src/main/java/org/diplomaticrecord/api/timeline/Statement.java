package org.diplomaticrecord.api.timeline;

import org.diplomaticrecord.api.entry.Entry;

/**
 * An entry as it is read: itself, or the replacement a correction put in its place.
 *
 * @param sequence the place, in the subject's history from 0, of the event that says it now
 * @param root the place of the entry it goes back to; the same where nothing corrected it
 * @param entry what is said
 */
public record Statement(long sequence, long root, Entry entry) {}
