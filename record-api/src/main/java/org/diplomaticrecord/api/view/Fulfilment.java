package org.diplomaticrecord.api.view;

import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * What was done of a demand or a commitment, or what of that was undone.
 *
 * @param extent wholly or in part
 * @param by on whose word
 * @param dated when
 * @param text what was done or undone
 * @param position where the entry that says so stands in the record
 */
public record Fulfilment(
    Extent extent, PartyId by, Edtf dated, @Nullable String text, long position) {}
