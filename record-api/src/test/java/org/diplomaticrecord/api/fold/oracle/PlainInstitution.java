package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.InstitutionEntry;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionAbolished;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionEstablished;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionReconstituted;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.InstitutionDetail;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

final class PlainInstitution extends PlainFold {
  private @Nullable String head;
  private List<String> deputies = List.of();
  private List<String> members = List.of();
  private @Nullable InstitutionEstablished established;
  private final List<Remark> reconstituted = new ArrayList<>();
  private @Nullable Remark abolished;

  @Override
  List<String> order() {
    return List.of("abolished", "expired", "established", "reconstituted");
  }

  @Override
  void happened(Turn turn) {
    switch ((InstitutionEntry) turn.entry()) {
      case InstitutionEstablished e -> {
        established = e;
        head = e.head();
        deputies = e.deputies();
        members = e.members();
        abolished = null;
        words.only("established", turn);
        lasts(turn);
      }
      case InstitutionReconstituted e -> {
        head = known(e.head(), head);
        deputies = known(e.deputies(), deputies);
        members = known(e.members(), members);
        reconstituted.add(turn.remark(e.text()));
        words.end(turn, "expired");
        words.imply("established", turn);
        words.restart("reconstituted", turn);
      }
      case InstitutionAbolished e -> {
        abolished = turn.remark(e.text());
        words.only("abolished", turn);
        lastsNoMore();
      }
    }
  }

  @Override
  void ended(Turn turn) {
    words.only("expired", turn);
  }

  @Override
  Detail detail() {
    InstitutionEstablished e = established;
    return new InstitutionDetail(
        head,
        deputies,
        members,
        e == null ? null : e.text(),
        e == null ? List.of() : e.basis(),
        e == null ? null : e.replaces(),
        e == null ? null : e.dated(),
        List.copyOf(reconstituted),
        abolished);
  }
}
