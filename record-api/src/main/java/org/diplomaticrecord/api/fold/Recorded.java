package org.diplomaticrecord.api.fold;

import org.diplomaticrecord.api.entry.RecordEvent;

/**
 * An event and its place in the record.
 *
 * @param position its place in the one order of the record, from 1
 * @param event the event
 */
public record Recorded(long position, RecordEvent event) {}
