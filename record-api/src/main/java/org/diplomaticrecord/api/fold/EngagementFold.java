package org.diplomaticrecord.api.fold;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.entry.EngagementEntry;
import org.diplomaticrecord.api.entry.EngagementEntry.ConsultationHeld;
import org.diplomaticrecord.api.entry.EngagementEntry.ForumConvened;
import org.diplomaticrecord.api.entry.EngagementEntry.MeetingHeld;
import org.diplomaticrecord.api.entry.EngagementEntry.MissionDispatched;
import org.diplomaticrecord.api.entry.EngagementEntry.SummitHeld;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.fold.Field.Whole;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.EngagementCategory;
import org.diplomaticrecord.api.view.EngagementDetail;

/** Held; one that lasted is under way until it has ended. */
final class EngagementFold implements Fold {
  private static final List<String> WORDS = List.of("held", "under-way");

  private static final Whole<EngagementDetail> HELD = new Whole<>("engagement");

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    change.set(HELD, detail((EngagementEntry) o.entry()));
    change.runs();
    change.only(o.dated().isInterval() ? "under-way" : "held");
  }

  @Override
  public Optional<Bounds> end(Entry entry) {
    return entry.dated().endKind() == Edtf.End.OPEN ? Optional.empty() : entry.dated().end();
  }

  @Override
  public void ended(Occurrence o, Change change) {
    if (change.isEndOfRun()) {
      change.runsNoMore();
      change.only("held");
    }
  }

  @Override
  public EngagementDetail detail(Values values) {
    return requireNonNull(values.get(HELD));
  }

  private static EngagementDetail detail(EngagementEntry held) {
    return switch (held) {
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
