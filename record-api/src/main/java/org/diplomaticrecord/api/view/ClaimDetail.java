package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.entry.Stance;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed, as the claim stands on the day asked for, and who disputes it.
 *
 * @param claimant who claims it
 * @param text what is claimed, in its latest form
 * @param stance what the claim says of its object
 * @param about the subjects it speaks of
 * @param count how many persons or things it speaks of, where it gives no names
 * @param engagement where it was first made
 * @param made when it was first made
 * @param lastReiterated when it was last said again
 * @param reiterations when and how it was said again
 * @param contests who disputed it, when and why
 * @param originalText what was claimed at first, if the claim was revised since
 * @param revisions the forms the claimant gave it later
 * @param withdrawn its withdrawal
 * @param supersededBy the claim that stands in its place
 */
public record ClaimDetail(
    @Nullable PartyId claimant,
    @Nullable String text,
    @Nullable Stance stance,
    List<SubjectId> about,
    @Nullable Integer count,
    @Nullable SubjectId engagement,
    @Nullable Edtf made,
    @Nullable Edtf lastReiterated,
    List<Remark> reiterations,
    List<Contest> contests,
    @Nullable String originalText,
    List<Revision> revisions,
    @Nullable Remark withdrawn,
    @Nullable SubjectId supersededBy)
    implements Detail {
  /**
   * A dispute of the claim.
   *
   * @param by who disputes it
   * @param dated when
   * @param grounds why
   * @param evidence what the dispute rests on
   * @param engagement where it was said
   * @param position where the entry that says so stands in the record
   */
  public record Contest(
      PartyId by,
      Edtf dated,
      String grounds,
      @Nullable String evidence,
      @Nullable SubjectId engagement,
      long position) {}

  /**
   * A later form of the claim.
   *
   * @param dated when
   * @param text what was claimed from then on
   * @param stance what it said of its object from then on, where that changed
   * @param count how many it spoke of from then on
   * @param position where the entry that says so stands in the record
   */
  public record Revision(
      Edtf dated, String text, @Nullable Stance stance, @Nullable Integer count, long position) {}
}
