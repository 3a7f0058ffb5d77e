package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.lawful;
import static org.diplomaticrecord.api.law.Step.require;

import java.time.LocalDate;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.MeasureEntry;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureAnnounced;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureAnnouncementEnded;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureEased;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureExtended;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureImposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureLifted;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureReimposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureTightened;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Imposed once; eased, tightened, extended and lifted while in force; reimposed when lifted, or
 * when the time it was in force for can be over. An announcement ends while it stands: it does
 * until the measure comes into force, and what is said of a measure in force announces nothing.
 */
record MeasureLaw() implements Law<MeasureLaw.Measure> {
  enum Force {
    NEVER,
    ANNOUNCED,
    IN_FORCE,
    LIFTED,
    LIFTED_AND_ANNOUNCED
  }

  /**
   * The measure so far.
   *
   * @param overFrom the first day on which the time it is in force for can be over; absent where
   *     none is stated
   */
  record Measure(Force force, @Nullable LocalDate overFrom) {
    private static final Measure NEVER = new Measure(Force.NEVER, null);

    Measure now(Force changed) {
      return new Measure(changed, changed == Force.IN_FORCE ? overFrom : null);
    }

    boolean isLifted() {
      return force == Force.LIFTED || force == Force.LIFTED_AND_ANNOUNCED;
    }

    boolean canBeOver(Entry entry) {
      return overFrom != null && !entry.dated().start().latest().isBefore(overFrom);
    }
  }

  @Override
  public Measure start() {
    return Measure.NEVER;
  }

  @Override
  public Step<Measure> next(Measure measure, Entry entry) {
    Force force = measure.force();
    return switch ((MeasureEntry) entry) {
      case MeasureAnnounced _ -> lawful(measure.now(announced(force)));
      case MeasureAnnouncementEnded _ ->
          require(
              force == Force.ANNOUNCED || force == Force.LIFTED_AND_ANNOUNCED,
              measure.now(force == Force.ANNOUNCED ? Force.NEVER : Force.LIFTED),
              "measure.announcement-ended-only-announced",
              "Only an announcement that stands can end: one of a measure that has not come into force since. Record first that it was announced, or date that earlier.");
      case MeasureImposed imposed ->
          require(
              force == Force.NEVER || force == Force.ANNOUNCED,
              inForce(imposed, null),
              "measure.imposed-once",
              "A measure is imposed once; what comes back after a lifting, or when its time was over, is reimposed.");
      case MeasureExtended extended -> changed(measure, inForce(extended, extended.until()));
      case MeasureTightened _, MeasureEased _ -> changed(measure, measure);
      case MeasureLifted _ ->
          require(
              force == Force.IN_FORCE,
              measure.now(Force.LIFTED),
              "measure.lifted-only-in-force",
              "Only a measure in force can be lifted.");
      case MeasureReimposed reimposed ->
          require(
              measure.isLifted() || measure.canBeOver(reimposed),
              inForce(reimposed, null),
              "measure.reimposed-only-lifted",
              "Only a measure that was lifted, or whose time can be over, can be reimposed.");
    };
  }

  private static Step<Measure> changed(Measure before, Measure after) {
    return require(
        before.force() == Force.IN_FORCE,
        after,
        "measure.changed-only-in-force",
        "Only a measure in force can be extended, tightened or eased.");
  }

  /** In force for as long as the entry's date says, or until a last day that it states besides. */
  private static Measure inForce(Entry entry, @Nullable Edtf lastDay) {
    Bounds stated = lastDay == null ? null : lastDay.end().orElseGet(lastDay::start);
    Bounds last =
        stated == null && entry.dated().endKind() != Edtf.End.OPEN
            ? entry.dated().end().orElse(null)
            : stated;
    return new Measure(Force.IN_FORCE, last == null ? null : dayAfter(last.earliest()));
  }

  private static LocalDate dayAfter(LocalDate day) {
    return day.equals(Bounds.OPEN_START) ? day : day.plusDays(1);
  }

  private static Force announced(Force force) {
    return switch (force) {
      case NEVER, ANNOUNCED -> Force.ANNOUNCED;
      case IN_FORCE -> Force.IN_FORCE;
      case LIFTED, LIFTED_AND_ANNOUNCED -> Force.LIFTED_AND_ANNOUNCED;
    };
  }
}
