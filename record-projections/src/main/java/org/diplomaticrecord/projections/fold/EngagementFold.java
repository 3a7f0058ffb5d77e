package org.diplomaticrecord.projections.fold;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.diplomaticrecord.api.entry.EngagementEntry;
import org.diplomaticrecord.api.entry.EngagementEntry.ConsultationHeld;
import org.diplomaticrecord.api.entry.EngagementEntry.ForumConvened;
import org.diplomaticrecord.api.entry.EngagementEntry.MeetingHeld;
import org.diplomaticrecord.api.entry.EngagementEntry.MissionDispatched;
import org.diplomaticrecord.api.entry.EngagementEntry.SummitHeld;
import org.diplomaticrecord.api.view.EngagementCategory;
import org.diplomaticrecord.api.view.EngagementDetail;
import org.jspecify.annotations.Nullable;

/** Held; one that lasted is under way until it has ended. */
final class EngagementFold implements Fold {
  private @Nullable Told held;
  private @Nullable Told ended;

  @Override
  public void happened(Told told) {
    held = told;
    ended = null;
  }

  @Override
  public void ended(Told told) {
    ended = told;
  }

  @Override
  public Standing standing() {
    return Lasting.standing(requireNonNull(held), ended, detail(held));
  }

  private static EngagementDetail detail(Told told) {
    return switch ((EngagementEntry) told.entry()) {
      case SummitHeld e ->
          new EngagementDetail(
              EngagementCategory.SUMMIT,
              e.dated(),
              null,
              null,
              null,
              e.place(),
              List.of(),
              e.participants(),
              List.of(),
              e.outcome());
      case ConsultationHeld e ->
          new EngagementDetail(
              EngagementCategory.CONSULTATION,
              e.dated(),
              e.track(),
              e.round(),
              null,
              e.place(),
              List.of(),
              e.participants(),
              e.basis(),
              e.outcome());
      case MissionDispatched e ->
          new EngagementDetail(
              EngagementCategory.MISSION,
              e.dated(),
              null,
              null,
              null,
              e.place(),
              e.purposes(),
              e.participants(),
              List.of(),
              e.outcome());
      case ForumConvened e ->
          new EngagementDetail(
              EngagementCategory.FORUM,
              e.dated(),
              null,
              null,
              e.forum(),
              e.place(),
              List.of(),
              e.participants(),
              List.of(),
              e.outcome());
      case MeetingHeld e ->
          new EngagementDetail(
              EngagementCategory.MEETING,
              e.dated(),
              null,
              null,
              null,
              e.place(),
              List.of(),
              e.participants(),
              List.of(),
              e.outcome());
    };
  }
}
