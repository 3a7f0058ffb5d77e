package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.SuspectEntry;
import org.diplomaticrecord.api.entry.SuspectEntry.NoticeEnded;
import org.diplomaticrecord.api.entry.SuspectEntry.SuspectNamed;
import org.diplomaticrecord.api.entry.SuspectEntry.WarrantIssued;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.Remark;
import org.diplomaticrecord.api.view.SuspectDetail;
import org.diplomaticrecord.api.view.SuspectDetail.Warrant;
import org.jspecify.annotations.Nullable;

final class PlainSuspect extends PlainFold {
  private @Nullable String name;
  private List<String> aliases = List.of();
  private @Nullable String nationality;
  private final List<SubjectId> cases = new ArrayList<>();
  private @Nullable Edtf named;
  private final List<Warrant> warrants = new ArrayList<>();
  private @Nullable Remark ended;

  @Override
  List<String> order() {
    return List.of("wanted", "notice-ended", "named");
  }

  @Override
  void happened(Turn turn) {
    switch ((SuspectEntry) turn.entry()) {
      case SuspectNamed e -> {
        name = known(e.name(), name);
        aliases = known(e.aliases(), aliases);
        nationality = known(e.nationality(), nationality);
        addNew(cases, e.cases());
        named = known(named, e.dated());
        words.begin("named", turn);
      }
      case WarrantIssued e -> {
        warrants.add(
            new Warrant(e.scope(), turn.by(), e.dated(), e.cases(), e.text(), turn.position()));
        addNew(cases, e.cases());
        ended = null;
        words.end(turn, "notice-ended");
        words.begin("wanted", turn);
      }
      case NoticeEnded e -> {
        ended = turn.remark(e.reason());
        words.end(turn, "wanted");
        words.restart("notice-ended", turn);
      }
    }
  }

  @Override
  Detail detail() {
    return new SuspectDetail(
        name, aliases, nationality, List.copyOf(cases), named, List.copyOf(warrants), ended);
  }
}
