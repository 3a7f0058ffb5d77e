package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.entry.Fate;
import org.diplomaticrecord.api.entry.Sex;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is, who identified them, and what each party says became of them.
 *
 * @param name the name, family name first
 * @param nationality as the document gives it
 * @param sex as the document gives it
 * @param age age in years at the disappearance
 * @param inCase the case the person belongs to
 * @param disappeared when the person disappeared
 * @param place where the person disappeared
 * @param identifiedBy the authorities that hold the person to be a victim
 * @param returned the return
 * @param reunited who of the family came to the person
 * @param fates the latest statement of each party on what became of the person
 */
public record PersonDetail(
    @Nullable String name,
    @Nullable String nationality,
    @Nullable Sex sex,
    @Nullable Integer age,
    @Nullable SubjectId inCase,
    @Nullable Edtf disappeared,
    @Nullable String place,
    List<Identification> identifiedBy,
    @Nullable Return returned,
    List<Reunion> reunited,
    List<PartyFate> fates)
    implements Detail {
  /**
   * An official identification that stands.
   *
   * @param authority who identified the person
   * @param dated when
   * @param position where the entry that says so stands in the record
   */
  public record Identification(PartyId authority, Edtf dated, long position) {}

  /**
   * A return.
   *
   * @param dated when
   * @param place where, as the document names it
   * @param text the circumstances
   * @param position where the entry that says so stands in the record
   */
  public record Return(Edtf dated, @Nullable String place, @Nullable String text, long position) {}

  /**
   * A reunion with members of the family.
   *
   * @param dated when
   * @param text who came, and how
   * @param count how many came
   * @param place where, as the document names it
   * @param position where the entry that says so stands in the record
   */
  public record Reunion(
      Edtf dated, String text, @Nullable Integer count, @Nullable String place, long position) {}

  /**
   * What one party says became of the person.
   *
   * @param accordingTo the party
   * @param fate what it says
   * @param since when it said so
   * @param died the day of death as the party states it
   * @param cause the cause as the party states it
   * @param claim the claim this belongs to
   * @param engagement where it was said
   * @param position where the entry that says so stands in the record
   */
  public record PartyFate(
      PartyId accordingTo,
      Fate fate,
      Edtf since,
      @Nullable Edtf died,
      @Nullable String cause,
      @Nullable SubjectId claim,
      @Nullable SubjectId engagement,
      long position) {}
}
