package org.diplomaticrecord.api.fold.oracle;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.diplomaticrecord.api.entry.EngagementEntry;
import org.diplomaticrecord.api.entry.EngagementEntry.ConsultationHeld;
import org.diplomaticrecord.api.entry.EngagementEntry.ForumConvened;
import org.diplomaticrecord.api.entry.EngagementEntry.MeetingHeld;
import org.diplomaticrecord.api.entry.EngagementEntry.MissionDispatched;
import org.diplomaticrecord.api.entry.EngagementEntry.SummitHeld;
import org.diplomaticrecord.api.entry.Participant;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.EngagementCategory;
import org.diplomaticrecord.api.view.EngagementDetail;
import org.jspecify.annotations.Nullable;

final class PlainEngagement extends PlainFold {
  private @Nullable EngagementEntry held;

  @Override
  List<String> order() {
    return List.of("held", "under-way");
  }

  @Override
  void happened(Turn turn) {
    held = (EngagementEntry) turn.entry();
    lasts(turn);
    words.only(turn.dated().isInterval() ? "under-way" : "held", turn);
  }

  @Override
  void ended(Turn turn) {
    words.only("held", turn);
  }

  @Override
  Detail detail() {
    return switch (requireNonNull(held)) {
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
      case SummitHeld e ->
          met(EngagementCategory.SUMMIT, e.dated(), e.place(), e.participants(), e.outcome());
      case MeetingHeld e ->
          met(EngagementCategory.MEETING, e.dated(), e.place(), e.participants(), e.outcome());
    };
  }

  private static Detail met(
      EngagementCategory category,
      Edtf dated,
      @Nullable String place,
      List<Participant> participants,
      @Nullable String outcome) {
    return new EngagementDetail(
        category, dated, null, null, null, place, List.of(), participants, List.of(), outcome);
  }
}
