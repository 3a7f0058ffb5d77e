package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.Amount;
import org.diplomaticrecord.api.entry.AnnouncementOutcome;
import org.diplomaticrecord.api.entry.Designation;
import org.diplomaticrecord.api.entry.MeasureCategory;
import org.diplomaticrecord.api.entry.MeasureEntry;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureAnnounced;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureAnnouncementEnded;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureEased;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureExtended;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureImposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureLifted;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureReimposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureTightened;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.MeasureDetail;
import org.diplomaticrecord.api.view.MeasureDetail.AnnouncementEnd;
import org.diplomaticrecord.api.view.MeasureDetail.Designated;
import org.diplomaticrecord.api.view.MeasureDetail.Phase;
import org.diplomaticrecord.api.view.MeasureDetail.Tightening;
import org.jspecify.annotations.Nullable;

final class PlainMeasure extends PlainFold {
  private @Nullable MeasureCategory category;
  private @Nullable String scope;
  private List<String> legalBasis = List.of();
  private final List<SubjectId> triggers = new ArrayList<>();
  private final List<SubjectId> basis = new ArrayList<>();
  private @Nullable Amount threshold;
  private @Nullable Designated lastDesignated;
  private final List<Tightening> tightenings = new ArrayList<>();
  private @Nullable Edtf lastExtended;
  private @Nullable Edtf extendedUntil;
  private @Nullable Turn extension;
  private @Nullable AnnouncementEnd announcementEnded;
  private final List<Phase> phases = new ArrayList<>();

  @Override
  List<String> order() {
    return List.of("eased", "in-force", "expired", "lifted", "announced", "carried-out", "lapsed");
  }

  @Override
  void happened(Turn turn) {
    switch ((MeasureEntry) turn.entry()) {
      case MeasureAnnounced e when !words.hold("in-force") -> {
        category = e.category();
        triggers.clear();
        basis.clear();
        rests(e.scope(), e.legalBasis(), e.triggers(), e.basis());
        announcementEnded = null;
        words.end(turn, "carried-out", "lapsed");
        words.begin("announced", turn);
        phaseUnlessOver("announced", turn);
      }
      case MeasureAnnouncementEnded e when !words.hold("in-force") -> {
        announcementEnded =
            new AnnouncementEnd(
                e.outcome(), turn.by(), e.dated(), e.through(), e.text(), turn.position());
        String word = e.outcome() == AnnouncementOutcome.CARRIED_OUT ? "carried-out" : "lapsed";
        words.end(turn, "announced", "carried-out", "lapsed");
        words.begin(word, turn);
        phaseUnlessOver(word, turn);
      }
      case MeasureAnnounced _, MeasureAnnouncementEnded _ -> {}
      case MeasureImposed e -> {
        category = e.category();
        comesIntoForce(turn);
        rests(e.scope(), e.legalBasis(), e.triggers(), e.basis());
        applies(turn, e.threshold(), e.designated());
      }
      case MeasureReimposed e -> {
        if (!words.hold("announced")) {
          triggers.clear();
          basis.clear();
        }
        comesIntoForce(turn);
        rests(e.scope(), e.legalBasis(), e.triggers(), e.basis());
        applies(turn, e.threshold(), e.designated());
      }
      case MeasureExtended e -> {
        goesOn(turn);
        lastExtended = e.dated();
        extendedUntil = e.until();
        extension = turn;
        lasts(turn, e.until());
      }
      case MeasureTightened e -> tightened(turn, e);
      case MeasureEased e -> {
        goesOn(turn);
        scope = known(e.scope(), scope);
        threshold = known(e.threshold(), threshold);
        words.restart("eased", turn);
        phase("eased", turn.when(), turn);
      }
      case MeasureLifted _ -> isOver("lifted", turn);
    }
  }

  @Override
  void ended(Turn turn) {
    isOver("expired", turn);
  }

  private void isOver(String word, Turn turn) {
    forgetExtension();
    words.only(word, turn);
    phase(word, turn.when(), turn);
  }

  private void comesIntoForce(Turn turn) {
    announcementEnded = null;
    tightenings.clear();
    isOver("in-force", turn);
    lasts(turn);
  }

  private void forgetExtension() {
    lastExtended = null;
    extendedUntil = null;
    extension = null;
    lastsNoMore();
  }

  /** What changes it says that it is in force. */
  private void goesOn(Turn turn) {
    if (!words.hold("in-force")) {
      words.end(turn, "lifted", "expired", "announced", "carried-out", "lapsed");
      announcementEnded = null;
      words.imply("in-force", turn);
      phase("in-force", turn.byThen(), turn);
    }
  }

  private void tightened(Turn turn, MeasureTightened e) {
    goesOn(turn);
    if (words.hold("eased")) {
      words.end(turn, "eased");
      phase("in-force", turn.when(), turn);
    }
    scope = known(e.scope(), scope);
    addNew(triggers, e.triggers());
    addNew(basis, e.basis());
    applies(turn, e.threshold(), e.designated());
    Designation designated = e.designated();
    tightenings.add(
        new Tightening(
            e.dated(),
            e.scope(),
            e.threshold(),
            designated == null ? null : designated.entities(),
            designated == null ? null : designated.persons(),
            e.triggers(),
            e.basis(),
            turn.position()));
  }

  private void rests(
      @Nullable String newScope,
      List<String> newLegalBasis,
      List<SubjectId> newTriggers,
      List<SubjectId> newBasis) {
    scope = known(newScope, scope);
    legalBasis = known(newLegalBasis, legalBasis);
    addNew(triggers, newTriggers);
    addNew(basis, newBasis);
  }

  private void applies(
      Turn turn, @Nullable Amount newThreshold, @Nullable Designation designation) {
    threshold = known(newThreshold, threshold);
    if (designation != null) {
      lastDesignated =
          new Designated(
              turn.dated(), designation.entities(), designation.persons(), turn.position());
    }
  }

  private void phaseUnlessOver(String status, Turn turn) {
    if (!words.hold("lifted") && !words.hold("expired")) {
      phase(status, turn.when(), turn);
    }
  }

  private void phase(String status, @Nullable Edtf since, Turn turn) {
    if (!phases.isEmpty()) {
      Phase last = phases.removeLast();
      phases.add(new Phase(last.status(), last.since(), turn.when(), last.because()));
    }
    phases.add(new Phase(status, since, null, List.of(turn.position())));
  }

  @Override
  @Nullable Promise promise() {
    return extension == null || extendedUntil == null
        ? null
        : new Promise.Term(extendedUntil, extension.position());
  }

  @Override
  Detail detail() {
    return new MeasureDetail(
        category,
        scope,
        legalBasis,
        List.copyOf(triggers),
        List.copyOf(basis),
        threshold,
        lastDesignated,
        words.hold("in-force"),
        List.copyOf(phases),
        List.copyOf(tightenings),
        lastExtended,
        extendedUntil,
        announcementEnded);
  }
}
