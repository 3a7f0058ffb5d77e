package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Where a party stands: what it said last, and what it said before.
 *
 * @param by whose position it is
 * @param text what was stated, decided or warned of
 * @param to to whom
 * @param about the subjects it speaks of
 * @param engagement where it was said
 * @param stated when it was said
 * @param earlier what was said before, oldest first
 */
public record PositionDetail(
    PartyId by,
    String text,
    @Nullable PartyId to,
    List<SubjectId> about,
    @Nullable SubjectId engagement,
    Edtf stated,
    List<Remark> earlier)
    implements Detail {
  /** The same after these. */
  public PositionDetail after(List<Remark> before) {
    return new PositionDetail(by, text, to, about, engagement, stated, before);
  }
}
