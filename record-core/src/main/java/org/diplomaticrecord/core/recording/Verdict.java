package org.diplomaticrecord.core.recording;

import org.diplomaticrecord.api.value.SubjectAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal comes to.
 *
 * @param address the subject
 * @param repeated whether the record holds it already, so that there is nothing to record
 * @param change what it says otherwise than before and is recorded as a correction; absent where it
 *     is recorded as it was proposed
 */
public record Verdict(SubjectAddress address, boolean repeated, @Nullable Change change) {}
