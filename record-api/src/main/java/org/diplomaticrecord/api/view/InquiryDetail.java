package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.entry.Figure;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What is investigated and what was found.
 *
 * @param text what is investigated
 * @param engagement where it was opened
 * @param opened when it was opened or last taken up
 * @param publications the findings made public or handed over
 * @param closed its close
 */
public record InquiryDetail(
    @Nullable String text,
    @Nullable SubjectId engagement,
    @Nullable Edtf opened,
    List<Publication> publications,
    @Nullable Remark closed)
    implements Detail {
  /**
   * Findings made public or handed over.
   *
   * @param title what they are called
   * @param by whose findings they are
   * @param dated when
   * @param to to whom they were handed
   * @param findings what was found, point by point
   * @param evidence what it rests on
   * @param figures the numbers given
   * @param about the subjects they speak of
   * @param position where the entry that says so stands in the record
   */
  public record Publication(
      String title,
      PartyId by,
      Edtf dated,
      @Nullable PartyId to,
      List<String> findings,
      List<String> evidence,
      List<Figure> figures,
      List<SubjectId> about,
      long position) {}
}
