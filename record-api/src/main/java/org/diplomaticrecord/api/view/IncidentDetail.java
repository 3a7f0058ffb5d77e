package org.diplomaticrecord.api.view;

import org.diplomaticrecord.api.entry.Counting;
import org.diplomaticrecord.api.entry.IncidentCategory;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * What happened, by whom and how many times, on the word of the party it is according to.
 *
 * @param category what happened
 * @param occurred when, as recorded
 * @param by who did it
 * @param count how many of the same
 * @param counting how the count is to be read
 * @param place where, as the document names it
 * @param text what the document says of it
 */
public record IncidentDetail(
    IncidentCategory category,
    Edtf occurred,
    @Nullable PartyId by,
    @Nullable Integer count,
    @Nullable Counting counting,
    @Nullable String place,
    @Nullable String text)
    implements Detail {}
