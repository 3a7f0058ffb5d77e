package org.diplomaticrecord.core.recording;

import org.diplomaticrecord.api.value.SubjectAddress;

/**
 * Where a proposal stands in the record.
 *
 * @param address the subject
 * @param position its position
 * @param repeated whether it stood there before
 */
public record Recorded(SubjectAddress address, long position, boolean repeated) {}
