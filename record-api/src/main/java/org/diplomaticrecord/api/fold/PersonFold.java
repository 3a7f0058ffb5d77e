package org.diplomaticrecord.api.fold;

import java.util.List;
import org.diplomaticrecord.api.entry.Disappearance;
import org.diplomaticrecord.api.entry.PersonEntry;
import org.diplomaticrecord.api.entry.PersonEntry.FamilyReunited;
import org.diplomaticrecord.api.entry.PersonEntry.FateStated;
import org.diplomaticrecord.api.entry.PersonEntry.IdentificationRevoked;
import org.diplomaticrecord.api.entry.PersonEntry.PersonIdentified;
import org.diplomaticrecord.api.entry.PersonEntry.PersonReturned;
import org.diplomaticrecord.api.entry.Sex;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.PersonDetail;
import org.diplomaticrecord.api.view.PersonDetail.Identification;
import org.diplomaticrecord.api.view.PersonDetail.PartyFate;
import org.diplomaticrecord.api.view.PersonDetail.Return;
import org.diplomaticrecord.api.view.PersonDetail.Reunion;

/**
 * A person is identified while an authority's identification stands. What became of them is never
 * one answer: each party's latest statement stands beside the others'.
 */
final class PersonFold implements Fold {
  private static final List<String> WORDS =
      List.of("returned", "identified", "identification-revoked", "reunited", "fate-stated");

  private static final One<String> NAME = new One<>("name");
  private static final One<String> NATIONALITY = new One<>("nationality");
  private static final One<Sex> SEX = new One<>("sex");
  private static final One<Integer> AGE = new One<>("age");
  private static final One<SubjectId> IN_CASE = new One<>("inCase");
  private static final One<Edtf> DISAPPEARED = new One<>("disappeared");
  private static final One<String> PLACE = new One<>("place");
  private static final Many<Identification> IDENTIFIED_BY = new Many<>("identifiedBy");
  private static final One<Return> RETURNED = new One<>("returned");
  private static final Many<Reunion> REUNITED = new Many<>("reunited");
  private static final Many<PartyFate> FATES = new Many<>("fates");

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((PersonEntry) o.entry()) {
      case PersonIdentified e -> identified(e, o, change);
      case FateStated e -> {
        change.put(
            FATES,
            o.by(),
            new PartyFate(
                o.by(),
                e.fate(),
                e.dated(),
                e.died(),
                e.cause(),
                e.claim(),
                e.engagement(),
                o.position()));
        change.begin("fate-stated");
      }
      case PersonReturned e -> {
        change.set(RETURNED, new Return(e.dated(), e.place(), e.text(), o.position()));
        change.begin("returned");
      }
      case FamilyReunited e -> {
        change.add(REUNITED, new Reunion(e.dated(), e.text(), e.count(), e.place(), o.position()));
        change.begin("reunited");
      }
      case IdentificationRevoked e -> revoked(e, change);
    }
  }

  private static void identified(PersonIdentified e, Occurrence o, Change change) {
    change.given(NAME, e.name());
    change.given(NATIONALITY, e.nationality());
    change.given(SEX, e.sex());
    change.given(IN_CASE, e.inCase());
    Disappearance disappearance = e.disappearance();
    if (disappearance != null) {
      change.given(DISAPPEARED, disappearance.dated());
      change.given(PLACE, disappearance.place());
      change.given(AGE, disappearance.age());
    }
    change.putFirst(
        IDENTIFIED_BY, e.authority(), new Identification(e.authority(), e.dated(), o.position()));
    change.mark(e.authority());
    change.end("identification-revoked");
    change.begin("identified");
  }

  private static void revoked(IdentificationRevoked e, Change change) {
    change.remove(IDENTIFIED_BY, e.authority());
    change.unmark(e.authority());
    if (change.marked(PartyId.class).isEmpty()) {
      change.end("identified");
      change.restart("identification-revoked");
    }
  }

  @Override
  public PersonDetail detail(Values values) {
    return new PersonDetail(
        values.get(NAME),
        values.get(NATIONALITY),
        values.get(SEX),
        values.get(AGE),
        values.get(IN_CASE),
        values.get(DISAPPEARED),
        values.get(PLACE),
        values.list(IDENTIFIED_BY),
        values.get(RETURNED),
        values.list(REUNITED),
        values.list(FATES));
  }
}
