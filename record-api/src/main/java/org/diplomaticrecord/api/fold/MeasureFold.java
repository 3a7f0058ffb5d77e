package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.diplomaticrecord.api.entry.Amount;
import org.diplomaticrecord.api.entry.AnnouncementOutcome;
import org.diplomaticrecord.api.entry.Designation;
import org.diplomaticrecord.api.entry.Entry;
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
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.MeasureDetail;
import org.diplomaticrecord.api.view.MeasureDetail.AnnouncementEnd;
import org.diplomaticrecord.api.view.MeasureDetail.Designated;
import org.diplomaticrecord.api.view.MeasureDetail.Phase;
import org.diplomaticrecord.api.view.MeasureDetail.Tightening;
import org.jspecify.annotations.Nullable;

/**
 * A measure is in force from when it is imposed until it is lifted or a time it was imposed for is
 * over, and again from when it is reimposed. Eased it stays in force; tightened it is no longer
 * eased. What changes a measure in force says that it was. Whether it stays in force after the last
 * day of an extension is open unless an entry says so. An announcement stands until the measure
 * comes into force or it is said what else became of it.
 */
final class MeasureFold implements Fold {
  private static final List<String> WORDS =
      List.of("eased", "in-force", "expired", "lifted", "announced", "carried-out", "lapsed");

  private static final One<MeasureCategory> CATEGORY = new One<>("category");
  private static final One<String> SCOPE = new One<>("scope");
  private static final One<List<String>> LEGAL_BASIS = One.list("legalBasis");
  private static final Many<SubjectId> TRIGGERS = new Many<>("triggers");
  private static final Many<SubjectId> BASIS = new Many<>("basis");
  private static final One<Amount> THRESHOLD = new One<>("threshold");
  private static final One<Designated> LAST_DESIGNATED = new One<>("lastDesignated");
  private static final Many<Phase> PHASES = new Many<>("phases");
  private static final Many<Tightening> TIGHTENINGS = new Many<>("tightenings");
  private static final One<Edtf> LAST_EXTENDED = new One<>("lastExtended");
  private static final One<Edtf> EXTENDED_UNTIL = new One<>("extendedUntil");
  private static final One<AnnouncementEnd> ANNOUNCEMENT_ENDED = new One<>("announcementEnded");

  /** That it was last prolonged up to a stated day. */
  private record Prolonged(Occurrence by, Edtf until) {
    LocalDate canBeOver() {
      return Term.over(until);
    }

    boolean canBeOver(LocalDate day) {
      return !day.isBefore(canBeOver());
    }
  }

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((MeasureEntry) o.entry()) {
      case MeasureAnnounced e -> announced(e, o, change);
      case MeasureAnnouncementEnded e -> announcementEnded(e, o, change);
      case MeasureImposed e -> {
        change.set(CATEGORY, e.category());
        comesIntoForce(o, change);
        rests(e.scope(), e.legalBasis(), e.triggers(), e.basis(), change);
        applies(o, e.threshold(), e.designated(), change);
      }
      case MeasureReimposed e -> {
        if (!change.holds("announced")) {
          answersAnew(change);
        }
        comesIntoForce(o, change);
        rests(e.scope(), e.legalBasis(), e.triggers(), e.basis(), change);
        applies(o, e.threshold(), e.designated(), change);
      }
      case MeasureExtended e -> {
        goesOn(o, change);
        change.set(LAST_EXTENDED, e.dated());
        change.set(EXTENDED_UNTIL, e.until());
        change.runs(e.until());
        change.unmarkAll(Prolonged.class);
        if (e.until() != null) {
          change.mark(new Prolonged(o, e.until()));
        }
      }
      case MeasureTightened e -> tightened(e, o, change);
      case MeasureEased e -> {
        goesOn(o, change);
        change.given(SCOPE, e.scope());
        change.given(THRESHOLD, e.threshold());
        change.restart("eased");
        phase("eased", o.when(), o, change);
      }
      case MeasureLifted _ -> {
        isOver("lifted", change);
        phase("lifted", o.when(), o, change);
      }
    }
  }

  @Override
  public Optional<Bounds> end(Entry entry) {
    return switch ((MeasureEntry) entry) {
      case MeasureImposed _, MeasureReimposed _, MeasureExtended _ -> Term.over(entry);
      case MeasureAnnounced _,
          MeasureAnnouncementEnded _,
          MeasureTightened _,
          MeasureEased _,
          MeasureLifted _ ->
          Optional.empty();
    };
  }

  @Override
  public void ended(Occurrence o, Change change) {
    if (change.isEndOfRun()) {
      isOver("expired", change);
      phase("expired", o.when(), o, change);
    }
  }

  private static void announced(MeasureAnnounced e, Occurrence o, Change change) {
    if (change.holds("in-force")) {
      return;
    }
    change.set(CATEGORY, e.category());
    answersAnew(change);
    rests(e.scope(), e.legalBasis(), e.triggers(), e.basis(), change);
    change.clear(ANNOUNCEMENT_ENDED);
    change.end("carried-out", "lapsed");
    change.begin("announced");
    if (!change.holds("lifted") && !change.holds("expired")) {
      phase("announced", o.when(), o, change);
    }
  }

  private static void announcementEnded(MeasureAnnouncementEnded e, Occurrence o, Change change) {
    if (change.holds("in-force")) {
      return;
    }
    change.set(
        ANNOUNCEMENT_ENDED,
        new AnnouncementEnd(e.outcome(), o.by(), e.dated(), e.through(), e.text(), o.position()));
    String word = e.outcome() == AnnouncementOutcome.CARRIED_OUT ? "carried-out" : "lapsed";
    change.end("announced", "carried-out", "lapsed");
    change.begin(word);
    if (!change.holds("lifted") && !change.holds("expired")) {
      phase(word, o.when(), o, change);
    }
  }

  private static void comesIntoForce(Occurrence o, Change change) {
    change.clear(TIGHTENINGS);
    change.clear(ANNOUNCEMENT_ENDED);
    isOver("in-force", change);
    phase("in-force", o.when(), o, change);
    change.runs();
  }

  /** Of all words only this holds from here on, and no term runs any more. */
  private static void isOver(String word, Change change) {
    change.clear(LAST_EXTENDED);
    change.clear(EXTENDED_UNTIL);
    change.unmarkAll(Prolonged.class);
    change.runsNoMore();
    change.only(word);
  }

  /** What changes it says that it is in force. */
  private static void goesOn(Occurrence o, Change change) {
    if (!change.holds("in-force")) {
      change.end("lifted", "expired", "announced", "carried-out", "lapsed");
      change.clear(ANNOUNCEMENT_ENDED);
      change.imply("in-force");
      phase("in-force", o.byThen(), o, change);
    }
  }

  private static void tightened(MeasureTightened e, Occurrence o, Change change) {
    goesOn(o, change);
    if (change.holds("eased")) {
      change.end("eased");
      phase("in-force", o.when(), o, change);
    }
    change.given(SCOPE, e.scope());
    change.addAll(TRIGGERS, e.triggers());
    change.addAll(BASIS, e.basis());
    applies(o, e.threshold(), e.designated(), change);
    Designation designated = e.designated();
    change.add(
        TIGHTENINGS,
        new Tightening(
            e.dated(),
            e.scope(),
            e.threshold(),
            designated == null ? null : designated.entities(),
            designated == null ? null : designated.persons(),
            e.triggers(),
            e.basis(),
            o.position()));
  }

  private static void rests(
      @Nullable String scope,
      List<String> legalBasis,
      List<SubjectId> triggers,
      List<SubjectId> basis,
      Change change) {
    change.given(SCOPE, scope);
    change.given(LEGAL_BASIS, legalBasis);
    change.addAll(TRIGGERS, triggers);
    change.addAll(BASIS, basis);
  }

  /** What comes back later answers something else than what was there before. */
  private static void answersAnew(Change change) {
    change.clear(TRIGGERS);
    change.clear(BASIS);
  }

  private static void applies(
      Occurrence o, @Nullable Amount threshold, @Nullable Designation designated, Change change) {
    change.given(THRESHOLD, threshold);
    if (designated != null) {
      change.set(
          LAST_DESIGNATED,
          new Designated(o.dated(), designated.entities(), designated.persons(), o.position()));
    }
  }

  /** Each phase ends when the next begins. */
  private static void phase(String status, @Nullable Edtf since, Occurrence o, Change change) {
    change.amend(
        PHASES,
        phase ->
            phase.until() == null
                ? new Phase(phase.status(), phase.since(), o.when(), phase.because())
                : phase);
    change.put(PHASES, List.of(o, status), new Phase(status, since, null, List.of(o.position())));
  }

  /** After the last day of an extension nothing says that it goes on, nor that it does not. */
  @Override
  public List<Moment> on(LocalDate day, Mode mode) {
    List<Moment> moments = new ArrayList<>(List.of(Moment.of(mode)));
    if (mode.words().contains("in-force")) {
      mode.marked(Prolonged.class).stream()
          .filter(prolonged -> prolonged.canBeOver(day))
          .map(prolonged -> Moment.only("expired", prolonged.by(), prolonged.until()))
          .forEach(moments::add);
    }
    return moments;
  }

  @Override
  public NavigableSet<LocalDate> turns(LocalDate first, LocalDate last, Mode mode) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    for (Prolonged prolonged : mode.marked(Prolonged.class)) {
      if (prolonged.canBeOver().isAfter(first) && prolonged.canBeOver().isBefore(last)) {
        turns.add(prolonged.canBeOver());
      }
    }
    return turns;
  }

  @Override
  public Map<String, String> flags() {
    return Map.of("inForce", "in-force");
  }

  @Override
  public MeasureDetail detail(Values values) {
    return new MeasureDetail(
        values.get(CATEGORY),
        values.get(SCOPE),
        values.all(LEGAL_BASIS),
        values.list(TRIGGERS),
        values.list(BASIS),
        values.get(THRESHOLD),
        values.get(LAST_DESIGNATED),
        values.holds("in-force"),
        values.list(PHASES),
        values.list(TIGHTENINGS),
        values.get(LAST_EXTENDED),
        values.get(EXTENDED_UNTIL),
        values.get(ANNOUNCEMENT_ENDED));
  }
}
