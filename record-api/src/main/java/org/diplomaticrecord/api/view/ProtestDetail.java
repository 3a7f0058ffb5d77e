package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Who protested to whom against what, and what was answered.
 *
 * @param by who protested
 * @param to to whom
 * @param text what was protested against, and how
 * @param against the subjects it objects to
 * @param channel the way it was conveyed
 * @param engagement where it was said
 * @param lodged when it was lodged
 * @param answers what was answered
 */
public record ProtestDetail(
    @Nullable PartyId by,
    @Nullable PartyId to,
    @Nullable String text,
    List<SubjectId> against,
    @Nullable String channel,
    @Nullable SubjectId engagement,
    @Nullable Edtf lodged,
    List<Remark> answers)
    implements Detail {
  /** The same with these answers. */
  public ProtestDetail answered(List<Remark> given) {
    return new ProtestDetail(by, to, text, against, channel, engagement, lodged, given);
  }
}
