package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.entry.Participant;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Who met whom, where, and what came of it.
 *
 * @param category what sort of meeting it is
 * @param dated when it was held, as recorded
 * @param track the series of consultations it belongs to
 * @param round its number in the series
 * @param forum the standing forum that convened
 * @param place where, as the document names it
 * @param purposes what it was held for
 * @param participants who took part, a party at a time
 * @param basis what it was agreed in
 * @param outcome what came of it
 */
public record EngagementDetail(
    EngagementCategory category,
    Edtf dated,
    @Nullable String track,
    @Nullable Integer round,
    @Nullable PartyId forum,
    @Nullable String place,
    List<String> purposes,
    List<Participant> participants,
    List<SubjectId> basis,
    @Nullable String outcome)
    implements Detail {}
