package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.entry.SuspectEntry;
import org.diplomaticrecord.api.entry.SuspectEntry.NoticeEnded;
import org.diplomaticrecord.api.entry.SuspectEntry.SuspectNamed;
import org.diplomaticrecord.api.entry.SuspectEntry.WarrantIssued;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Remark;
import org.diplomaticrecord.api.view.SuspectDetail;
import org.diplomaticrecord.api.view.SuspectDetail.Warrant;
import org.jspecify.annotations.Nullable;

/** A suspect is wanted from the first warrant until the notice ends. */
final class SuspectFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS = List.of("wanted", "notice-ended", "named");

  private @Nullable String name;
  private List<String> aliases = List.of();
  private @Nullable String nationality;
  private final Set<SubjectId> cases = new LinkedHashSet<>();
  private @Nullable Edtf named;
  private final List<Warrant> warrants = new ArrayList<>();
  private @Nullable Remark ended;
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((SuspectEntry) told.entry()) {
      case SuspectNamed e -> {
        name = e.name() == null ? name : e.name();
        aliases = e.aliases().isEmpty() ? aliases : e.aliases();
        nationality = e.nationality() == null ? nationality : e.nationality();
        cases.addAll(e.cases());
        named = named == null ? e.dated() : named;
        words.begin("named", told);
      }
      case WarrantIssued e -> {
        warrants.add(
            new Warrant(e.scope(), told.by(), e.dated(), e.cases(), e.text(), told.position()));
        cases.addAll(e.cases());
        ended = null;
        words.end("notice-ended");
        words.begin("wanted", told);
      }
      case NoticeEnded e -> {
        ended = told.remark(e.reason());
        words.end("wanted");
        words.restart("notice-ended", told);
      }
    }
  }

  @Override
  public Standing standing() {
    return words.standing(
        new SuspectDetail(
            name, aliases, nationality, List.copyOf(cases), named, List.copyOf(warrants), ended));
  }
}
