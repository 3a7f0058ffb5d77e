package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.entry.Answer;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded of whom, and what became of it since it was last raised.
 *
 * @param by who demands it
 * @param to of whom
 * @param text what is demanded, as it was raised
 * @param engagement where it was raised
 * @param raised when it was raised
 * @param lastReiterated when it was last put again
 * @param reiterations when it was put again, and in which form
 * @param answers how it was answered
 * @param met what was done of it
 * @param withdrawn its withdrawal
 * @param undone what of that which was done was undone again
 */
public record DemandDetail(
    @Nullable PartyId by,
    @Nullable PartyId to,
    @Nullable String text,
    @Nullable SubjectId engagement,
    @Nullable Edtf raised,
    @Nullable Edtf lastReiterated,
    List<Remark> reiterations,
    List<Reply> answers,
    List<Fulfilment> met,
    @Nullable Remark withdrawn,
    List<Fulfilment> undone)
    implements Detail {
  /**
   * An answer to the demand.
   *
   * @param by who answered
   * @param answer how
   * @param dated when
   * @param text what was answered
   * @param engagement where it was said
   * @param position where the entry that says so stands in the record
   */
  public record Reply(
      PartyId by,
      Answer answer,
      Edtf dated,
      @Nullable String text,
      @Nullable SubjectId engagement,
      long position) {}
}
