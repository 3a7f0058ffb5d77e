package org.diplomaticrecord.core.form;

import org.diplomaticrecord.api.entry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a recorder writes it.
 *
 * @param entry all of it but what it came after
 * @param after what it is said to have come after, if it is
 */
public record WrittenEntry(Entry entry, @Nullable After after) {}
