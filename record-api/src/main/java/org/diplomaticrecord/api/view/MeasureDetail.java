package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.entry.Amount;
import org.diplomaticrecord.api.entry.AnnouncementOutcome;
import org.diplomaticrecord.api.entry.MeasureCategory;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a measure restricts, on what grounds, and when it was in force.
 *
 * @param category what it restricts
 * @param scope whom and what it covers
 * @param legalBasis the laws and decisions it rests on
 * @param triggers what it answers
 * @param basis the instruments it carries out
 * @param threshold the amount of money from which it applies
 * @param lastDesignated how many the last step that says so put on the list
 * @param inForce whether it is in force
 * @param phases its life so far, from its announcement or imposition
 * @param tightenings the steps that made it stricter since it last came into force
 * @param lastExtended when it was last prolonged
 * @param extendedUntil the last day of the last extension, where it is given
 * @param announcementEnded what became of its last announcement, where it did not itself come into
 *     force
 */
public record MeasureDetail(
    @Nullable MeasureCategory category,
    @Nullable String scope,
    List<String> legalBasis,
    List<SubjectId> triggers,
    List<SubjectId> basis,
    @Nullable Amount threshold,
    @Nullable Designated lastDesignated,
    boolean inForce,
    List<Phase> phases,
    List<Tightening> tightenings,
    @Nullable Edtf lastExtended,
    @Nullable Edtf extendedUntil,
    @Nullable AnnouncementEnd announcementEnded)
    implements Detail {
  /**
   * A stretch of its life.
   *
   * @param status what it was, e.g. {@code in-force}
   * @param since when that began; absent where nothing recorded bounds it
   * @param until when that ended; absent for the last phase
   * @param because where the entries that say so stand in the record
   */
  public record Phase(
      String status, @Nullable Edtf since, @Nullable Edtf until, List<Long> because) {}

  /**
   * How many were put on a list by one step. Numbers of several steps are not to be added up.
   *
   * @param dated when
   * @param entities organisations
   * @param persons individuals
   * @param position where the entry that says so stands in the record
   */
  public record Designated(
      Edtf dated, @Nullable Integer entities, @Nullable Integer persons, long position) {}

  /**
   * A step that made it stricter.
   *
   * @param dated when
   * @param scope what it covered from then on
   * @param threshold the amount from which it applied from then on
   * @param entities organisations designated by it
   * @param persons individuals designated by it
   * @param triggers what it answered
   * @param basis the instruments it carried out
   * @param position where the entry that says so stands in the record
   */
  public record Tightening(
      Edtf dated,
      @Nullable String scope,
      @Nullable Amount threshold,
      @Nullable Integer entities,
      @Nullable Integer persons,
      List<SubjectId> triggers,
      List<SubjectId> basis,
      long position) {}

  /**
   * How an announcement ended without the measure coming into force.
   *
   * @param outcome what became of it
   * @param by on whose word
   * @param dated when
   * @param through the measures that carried it out
   * @param text how that came about
   * @param position where the entry that says so stands in the record
   */
  public record AnnouncementEnd(
      AnnouncementOutcome outcome,
      PartyId by,
      Edtf dated,
      List<SubjectId> through,
      @Nullable String text,
      long position) {}
}
