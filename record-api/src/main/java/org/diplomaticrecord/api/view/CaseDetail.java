package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.value.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What is under investigation and how the authority classes it.
 *
 * @param classification how it is classed
 * @param occurred when it happened
 * @param place where it happened
 * @param victims how many persons it concerns
 * @param text what is known of it
 * @param opened when it was first treated as a case
 * @param reclassified how it was classed anew
 */
public record CaseDetail(
    @Nullable String classification,
    @Nullable Edtf occurred,
    @Nullable String place,
    @Nullable Integer victims,
    @Nullable String text,
    @Nullable Edtf opened,
    List<Reclassification> reclassified)
    implements Detail {
  /**
   * Another classing of the case.
   *
   * @param dated when
   * @param classification how it was classed from then on
   * @param text why
   * @param position where the entry that says so stands in the record
   */
  public record Reclassification(
      Edtf dated, String classification, @Nullable String text, long position) {}
}
