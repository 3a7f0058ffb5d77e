package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.InstitutionEntry;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionAbolished;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionEstablished;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionReconstituted;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.InstitutionDetail;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/**
 * An institution is established until it is abolished; being given another form it stays
 * established.
 */
final class InstitutionFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS = List.of("abolished", "established", "reconstituted");

  private @Nullable String head;
  private List<String> deputies = List.of();
  private List<String> members = List.of();
  private @Nullable String text;
  private List<SubjectId> basis = List.of();
  private @Nullable SubjectId replaces;
  private @Nullable Edtf established;
  private final List<Remark> reconstituted = new ArrayList<>();
  private @Nullable Remark abolished;
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((InstitutionEntry) told.entry()) {
      case InstitutionEstablished e -> {
        head = e.head();
        deputies = e.deputies();
        members = e.members();
        text = e.text();
        basis = e.basis();
        replaces = e.replaces();
        established = e.dated();
        abolished = null;
        words.only("established", told);
      }
      case InstitutionReconstituted e -> {
        head = e.head() == null ? head : e.head();
        deputies = e.deputies().isEmpty() ? deputies : e.deputies();
        members = e.members().isEmpty() ? members : e.members();
        reconstituted.add(told.remark(e.text()));
        words.imply("established", told);
        words.restart("reconstituted", told);
      }
      case InstitutionAbolished e -> {
        abolished = told.remark(e.text());
        words.only("abolished", told);
      }
    }
  }

  @Override
  public Standing standing() {
    return words.standing(
        new InstitutionDetail(
            head,
            deputies,
            members,
            text,
            basis,
            replaces,
            established,
            List.copyOf(reconstituted),
            abolished));
  }
}
