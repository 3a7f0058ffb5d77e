package org.diplomaticrecord.api.command;

import org.diplomaticrecord.api.value.SubjectAddress;

/**
 * What a recorder asks of a subject. It is refused with {@link RecordRejected} or becomes exactly
 * one event.
 */
public sealed interface RecordCommand permits RecordEntry, CorrectEntry, RetractEntry {
  /** The subject the command is put to. */
  SubjectAddress address();
}
