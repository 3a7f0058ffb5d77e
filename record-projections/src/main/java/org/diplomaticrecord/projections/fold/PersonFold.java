package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diplomaticrecord.api.entry.Disappearance;
import org.diplomaticrecord.api.entry.PersonEntry;
import org.diplomaticrecord.api.entry.PersonEntry.FamilyReunited;
import org.diplomaticrecord.api.entry.PersonEntry.FateStated;
import org.diplomaticrecord.api.entry.PersonEntry.IdentificationRevoked;
import org.diplomaticrecord.api.entry.PersonEntry.PersonIdentified;
import org.diplomaticrecord.api.entry.PersonEntry.PersonReturned;
import org.diplomaticrecord.api.entry.Sex;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.PersonDetail;
import org.diplomaticrecord.api.view.PersonDetail.Identification;
import org.diplomaticrecord.api.view.PersonDetail.PartyFate;
import org.diplomaticrecord.api.view.PersonDetail.Return;
import org.diplomaticrecord.api.view.PersonDetail.Reunion;
import org.jspecify.annotations.Nullable;

/**
 * A person is identified while an authority's identification stands. What became of them is never
 * one answer: each party's latest statement stands beside the others'.
 */
final class PersonFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS =
      List.of("returned", "identified", "identification-revoked", "reunited", "fate-stated");

  private @Nullable String name;
  private @Nullable String nationality;
  private @Nullable Sex sex;
  private @Nullable SubjectId inCase;
  private Disappearance disappearance = new Disappearance(null, null, null);
  private final Map<PartyId, Identification> identifiedBy = new LinkedHashMap<>();
  private @Nullable Return returned;
  private final List<Reunion> reunited = new ArrayList<>();
  private final SortedMap<PartyId, PartyFate> fates = new TreeMap<>();
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((PersonEntry) told.entry()) {
      case PersonIdentified e -> identified(told, e);
      case FateStated e -> {
        fates.put(
            told.by(),
            new PartyFate(
                told.by(),
                e.fate(),
                e.dated(),
                e.died(),
                e.cause(),
                e.claim(),
                e.engagement(),
                told.position()));
        words.begin("fate-stated", told);
      }
      case PersonReturned e -> {
        returned = new Return(e.dated(), e.place(), e.text(), told.position());
        words.begin("returned", told);
      }
      case FamilyReunited e -> {
        reunited.add(new Reunion(e.dated(), e.text(), e.count(), e.place(), told.position()));
        words.begin("reunited", told);
      }
      case IdentificationRevoked e -> {
        identifiedBy.remove(e.authority());
        if (identifiedBy.isEmpty()) {
          words.end("identified");
          words.restart("identification-revoked", told);
        }
      }
    }
  }

  private void identified(Told told, PersonIdentified e) {
    name = known(e.name(), name);
    nationality = known(e.nationality(), nationality);
    sex = known(e.sex(), sex);
    inCase = known(e.inCase(), inCase);
    if (e.disappearance() != null) {
      disappearance =
          new Disappearance(
              known(e.disappearance().dated(), disappearance.dated()),
              known(e.disappearance().place(), disappearance.place()),
              known(e.disappearance().age(), disappearance.age()));
    }
    identifiedBy.putIfAbsent(
        e.authority(), new Identification(e.authority(), e.dated(), told.position()));
    words.end("identification-revoked");
    words.begin("identified", told);
  }

  private static <T> @Nullable T known(@Nullable T now, @Nullable T before) {
    return now == null ? before : now;
  }

  @Override
  public Standing standing() {
    return words.standing(
        new PersonDetail(
            name,
            nationality,
            sex,
            disappearance.age(),
            inCase,
            disappearance.dated(),
            disappearance.place(),
            List.copyOf(identifiedBy.values()),
            returned,
            List.copyOf(reunited),
            List.copyOf(fates.values())));
  }
}
