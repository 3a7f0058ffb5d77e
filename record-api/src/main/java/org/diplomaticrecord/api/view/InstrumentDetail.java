package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.entry.InstrumentForm;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What was adopted by whom, and whether it has effect.
 *
 * @param form what it is
 * @param body who adopted it
 * @param number its number
 * @param place where it was adopted
 * @param text what it says, as the party it is according to reads it
 * @param triggers what it answers
 * @param about the subjects it speaks of
 * @param adopted when it was adopted
 * @param tookEffect when it came into force
 * @param superseded its supersession
 * @param supersededBy the instrument that took its place
 */
public record InstrumentDetail(
    @Nullable InstrumentForm form,
    @Nullable PartyId body,
    @Nullable String number,
    @Nullable String place,
    @Nullable String text,
    List<SubjectId> triggers,
    List<SubjectId> about,
    @Nullable Edtf adopted,
    @Nullable Edtf tookEffect,
    @Nullable Remark superseded,
    @Nullable SubjectId supersededBy)
    implements Detail {}
