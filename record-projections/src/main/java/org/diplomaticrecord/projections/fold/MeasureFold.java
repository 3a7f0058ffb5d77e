package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
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
import org.diplomaticrecord.api.view.MeasureDetail;
import org.diplomaticrecord.api.view.MeasureDetail.AnnouncementEnd;
import org.diplomaticrecord.api.view.MeasureDetail.Designated;
import org.diplomaticrecord.api.view.MeasureDetail.Tightening;
import org.jspecify.annotations.Nullable;

/**
 * A measure is in force from when it is imposed until it is lifted, and again from when it is
 * reimposed. Eased it stays in force; tightened it is no longer eased. What changes a measure in
 * force says that it was. An announcement stands until the measure comes into force or it is said
 * what else became of it.
 */
final class MeasureFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS =
      List.of("eased", "in-force", "lifted", "announced", "carried-out", "lapsed");

  private @Nullable MeasureCategory category;
  private @Nullable String scope;
  private List<String> legalBasis = List.of();
  private final SequencedSet<SubjectId> triggers = new LinkedHashSet<>();
  private final SequencedSet<SubjectId> basis = new LinkedHashSet<>();
  private @Nullable Amount threshold;
  private @Nullable Designated lastDesignated;
  private final List<Tightening> tightenings = new ArrayList<>();
  private @Nullable Edtf lastExtended;
  private @Nullable Edtf extendedUntil;
  private @Nullable AnnouncementEnd announcementEnded;
  private final Phases phases = new Phases();
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((MeasureEntry) told.entry()) {
      case MeasureAnnounced e -> announced(told, e);
      case MeasureAnnouncementEnded e -> announcementEnded(told, e);
      case MeasureImposed e -> {
        category = e.category();
        comesIntoForce(told);
        rests(e.scope(), e.legalBasis(), e.triggers(), e.basis());
        applies(told, e.threshold(), e.designated());
      }
      case MeasureReimposed e -> {
        if (!words.hold("announced")) {
          answersAnew();
        }
        comesIntoForce(told);
        rests(e.scope(), e.legalBasis(), e.triggers(), e.basis());
        applies(told, e.threshold(), e.designated());
      }
      case MeasureExtended e -> {
        goesOn(told);
        lastExtended = e.dated();
        extendedUntil = e.until();
      }
      case MeasureTightened e -> tightened(told, e);
      case MeasureEased e -> {
        goesOn(told);
        scope = e.scope() == null ? scope : e.scope();
        threshold = e.threshold() == null ? threshold : e.threshold();
        words.restart("eased", told);
        phases.begin("eased", told.when(), told);
      }
      case MeasureLifted _ -> {
        lastExtended = null;
        extendedUntil = null;
        words.only("lifted", told);
        phases.begin("lifted", told.when(), told);
      }
    }
  }

  private void announced(Told told, MeasureAnnounced e) {
    if (words.hold("in-force")) {
      return;
    }
    category = e.category();
    answersAnew();
    rests(e.scope(), e.legalBasis(), e.triggers(), e.basis());
    announcementEnded = null;
    words.end("carried-out", "lapsed");
    words.begin("announced", told);
    if (!words.hold("lifted")) {
      phases.begin("announced", told.when(), told);
    }
  }

  private void announcementEnded(Told told, MeasureAnnouncementEnded e) {
    if (words.hold("in-force")) {
      return;
    }
    announcementEnded =
        new AnnouncementEnd(
            e.outcome(), told.by(), e.dated(), e.through(), e.text(), told.position());
    String word = e.outcome() == AnnouncementOutcome.CARRIED_OUT ? "carried-out" : "lapsed";
    words.end("announced", "carried-out", "lapsed");
    words.begin(word, told);
    if (!words.hold("lifted")) {
      phases.begin(word, told.when(), told);
    }
  }

  private void comesIntoForce(Told told) {
    announcementEnded = null;
    tightenings.clear();
    lastExtended = null;
    extendedUntil = null;
    words.only("in-force", told);
    phases.begin("in-force", told.when(), told);
  }

  /** What changes it says that it is in force. */
  private void goesOn(Told told) {
    if (!words.hold("in-force")) {
      words.end("lifted", "announced", "carried-out", "lapsed");
      announcementEnded = null;
      words.imply("in-force", told);
      phases.begin("in-force", told.byThen(), told);
    }
  }

  private void tightened(Told told, MeasureTightened e) {
    goesOn(told);
    if (words.hold("eased")) {
      words.end("eased");
      phases.begin("in-force", told.when(), told);
    }
    scope = e.scope() == null ? scope : e.scope();
    triggers.addAll(e.triggers());
    basis.addAll(e.basis());
    applies(told, e.threshold(), e.designated());
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
            told.position()));
  }

  private void rests(
      @Nullable String scope,
      List<String> legalBasis,
      List<SubjectId> triggers,
      List<SubjectId> basis) {
    this.scope = scope == null ? this.scope : scope;
    this.legalBasis = legalBasis.isEmpty() ? this.legalBasis : legalBasis;
    this.triggers.addAll(triggers);
    this.basis.addAll(basis);
  }

  /** What comes back later answers something else than what was there before. */
  private void answersAnew() {
    triggers.clear();
    basis.clear();
  }

  private void applies(Told told, @Nullable Amount threshold, @Nullable Designation designated) {
    this.threshold = threshold == null ? this.threshold : threshold;
    if (designated != null) {
      lastDesignated =
          new Designated(
              told.dated(), designated.entities(), designated.persons(), told.position());
    }
  }

  @Override
  public Standing standing() {
    return words.standing(
        new MeasureDetail(
            category,
            scope,
            legalBasis,
            List.copyOf(triggers),
            List.copyOf(basis),
            threshold,
            lastDesignated,
            words.hold("in-force"),
            phases.list(),
            List.copyOf(tightenings),
            lastExtended,
            extendedUntil,
            announcementEnded));
  }
}
