package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.Disappearance;
import org.diplomaticrecord.api.entry.PersonEntry;
import org.diplomaticrecord.api.entry.PersonEntry.FamilyReunited;
import org.diplomaticrecord.api.entry.PersonEntry.FateStated;
import org.diplomaticrecord.api.entry.PersonEntry.IdentificationRevoked;
import org.diplomaticrecord.api.entry.PersonEntry.PersonIdentified;
import org.diplomaticrecord.api.entry.PersonEntry.PersonReturned;
import org.diplomaticrecord.api.entry.Sex;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.PersonDetail;
import org.diplomaticrecord.api.view.PersonDetail.Identification;
import org.diplomaticrecord.api.view.PersonDetail.PartyFate;
import org.diplomaticrecord.api.view.PersonDetail.Return;
import org.diplomaticrecord.api.view.PersonDetail.Reunion;
import org.jspecify.annotations.Nullable;

final class PlainPerson extends PlainFold {
  private @Nullable String name;
  private @Nullable String nationality;
  private @Nullable Sex sex;
  private @Nullable SubjectId inCase;
  private Disappearance disappearance = new Disappearance(null, null, null);
  private final List<Identification> identifiedBy = new ArrayList<>();
  private @Nullable Return returned;
  private final List<Reunion> reunited = new ArrayList<>();
  private final List<PartyFate> fates = new ArrayList<>();

  @Override
  List<String> order() {
    return List.of("returned", "identified", "identification-revoked", "reunited", "fate-stated");
  }

  @Override
  void happened(Turn turn) {
    switch ((PersonEntry) turn.entry()) {
      case PersonIdentified e -> identified(turn, e);
      case FateStated e -> {
        fates.removeIf(fate -> fate.accordingTo().equals(turn.by()));
        fates.add(
            new PartyFate(
                turn.by(),
                e.fate(),
                e.dated(),
                e.died(),
                e.cause(),
                e.claim(),
                e.engagement(),
                turn.position()));
        words.begin("fate-stated", turn);
      }
      case PersonReturned e -> {
        returned = new Return(e.dated(), e.place(), e.text(), turn.position());
        words.begin("returned", turn);
      }
      case FamilyReunited e -> {
        reunited.add(new Reunion(e.dated(), e.text(), e.count(), e.place(), turn.position()));
        words.begin("reunited", turn);
      }
      case IdentificationRevoked e -> {
        identifiedBy.removeIf(each -> each.authority().equals(e.authority()));
        if (identifiedBy.isEmpty()) {
          words.end(turn, "identified");
          words.restart("identification-revoked", turn);
        }
      }
    }
  }

  private void identified(Turn turn, PersonIdentified e) {
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
    if (identifiedBy.stream().noneMatch(each -> each.authority().equals(e.authority()))) {
      identifiedBy.add(new Identification(e.authority(), e.dated(), turn.position()));
    }
    words.end(turn, "identification-revoked");
    words.begin("identified", turn);
  }

  @Override
  Detail detail() {
    return new PersonDetail(
        name,
        nationality,
        sex,
        disappearance.age(),
        inCase,
        disappearance.dated(),
        disappearance.place(),
        List.copyOf(identifiedBy),
        returned,
        List.copyOf(reunited),
        List.copyOf(fates));
  }
}
