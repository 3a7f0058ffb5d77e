package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.require;

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

/**
 * Imposed once; eased, tightened, extended and lifted while in force; reimposed while lifted. An
 * announcement ends while it stands: it does until the measure comes into force, and what is said
 * of a measure in force announces nothing.
 */
record MeasureLaw() implements Law<MeasureLaw.Force> {
  enum Force {
    NEVER,
    ANNOUNCED,
    IN_FORCE,
    LIFTED,
    LIFTED_AND_ANNOUNCED
  }

  @Override
  public Force start() {
    return Force.NEVER;
  }

  @Override
  public Step<Force> next(Force force, Entry entry) {
    return switch ((MeasureEntry) entry) {
      case MeasureAnnounced _ -> new Step.Lawful<>(announced(force));
      case MeasureAnnouncementEnded _ ->
          require(
              force == Force.ANNOUNCED || force == Force.LIFTED_AND_ANNOUNCED,
              force == Force.ANNOUNCED ? Force.NEVER : Force.LIFTED,
              "measure.announcement-ended-only-announced",
              "Only an announcement that stands can end: one of a measure that has not come into force since. Record first that it was announced, or date that earlier.");
      case MeasureImposed _ ->
          require(
              force == Force.NEVER || force == Force.ANNOUNCED,
              Force.IN_FORCE,
              "measure.imposed-once",
              "A measure is imposed once; what comes back after a lifting is reimposed.");
      case MeasureExtended _, MeasureTightened _, MeasureEased _ ->
          require(
              force == Force.IN_FORCE,
              Force.IN_FORCE,
              "measure.changed-only-in-force",
              "Only a measure in force can be extended, tightened or eased.");
      case MeasureLifted _ ->
          require(
              force == Force.IN_FORCE,
              Force.LIFTED,
              "measure.lifted-only-in-force",
              "Only a measure in force can be lifted.");
      case MeasureReimposed _ ->
          require(
              force == Force.LIFTED || force == Force.LIFTED_AND_ANNOUNCED,
              Force.IN_FORCE,
              "measure.reimposed-only-lifted",
              "Only a lifted measure can be reimposed.");
    };
  }

  private static Force announced(Force force) {
    return switch (force) {
      case NEVER, ANNOUNCED -> Force.ANNOUNCED;
      case IN_FORCE -> Force.IN_FORCE;
      case LIFTED, LIFTED_AND_ANNOUNCED -> Force.LIFTED_AND_ANNOUNCED;
    };
  }
}
