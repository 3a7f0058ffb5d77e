package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What was undertaken by whom, and whether it was kept on whose word.
 *
 * @param by who undertook it
 * @param to to whom
 * @param text what was undertaken
 * @param regarding the demands, persons or other subjects it regards
 * @param engagement where it was undertaken
 * @param made when it was undertaken
 * @param fulfilled what was done of it
 * @param disputes who said that it was not kept, and why
 * @param abandoned its abandonment
 * @param undone what of that which was done was undone again
 */
public record CommitmentDetail(
    @Nullable PartyId by,
    @Nullable PartyId to,
    @Nullable String text,
    List<SubjectId> regarding,
    @Nullable SubjectId engagement,
    @Nullable Edtf made,
    List<Fulfilment> fulfilled,
    List<Remark> disputes,
    @Nullable Remark abandoned,
    List<Fulfilment> undone)
    implements Detail {}
