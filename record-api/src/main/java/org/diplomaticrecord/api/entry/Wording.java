package org.diplomaticrecord.api.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an event says in words, for lists: the texts that carry its meaning, not those that name,
 * number or place it.
 */
public final class Wording {
  private Wording() {}

  /**
   * The words of an event: of a correction those of its replacement, of a retraction its reason.
   * Several texts are joined with semicolons.
   *
   * @return absent where the event has none
   */
  public static @Nullable String of(RecordEvent event) {
    List<String> texts =
        switch (event) {
          case Entry entry -> texts(entry);
          case EntryCorrected correction -> texts(correction.replacement());
          case EntryRetracted retraction -> List.of(retraction.reason());
        };
    return texts.isEmpty() ? null : String.join("; ", texts);
  }

  private static List<String> texts(Entry entry) {
    return switch (entry) {
      case EngagementEntry.SummitHeld e -> given(e.outcome());
      case EngagementEntry.ConsultationHeld e -> given(e.outcome());
      case EngagementEntry.MissionDispatched e -> given(e.purposes(), e.outcome());
      case EngagementEntry.ForumConvened e -> given(e.outcome());
      case EngagementEntry.MeetingHeld e -> given(e.outcome());
      case ClaimEntry.ClaimMade e -> given(e.text());
      case ClaimEntry.ClaimReiterated e -> given(e.text());
      case ClaimEntry.ClaimContested e -> given(e.grounds(), e.evidence());
      case ClaimEntry.ClaimRevised e -> given(e.text());
      case ClaimEntry.ClaimWithdrawn e -> given(e.text());
      case CommitmentEntry.CommitmentMade e -> given(e.text());
      case CommitmentEntry.CommitmentFulfilled e -> given(e.text());
      case CommitmentEntry.CommitmentFulfilmentUndone e -> given(e.text());
      case CommitmentEntry.CommitmentDisputed e -> given(e.grounds());
      case CommitmentEntry.CommitmentAbandoned e -> given(e.text());
      case DemandEntry.DemandRaised e -> given(e.text());
      case DemandEntry.DemandReiterated e -> given(e.text());
      case DemandEntry.DemandAnswered e -> given(e.text());
      case DemandEntry.DemandMet e -> given(e.text());
      case DemandEntry.DemandFulfilmentUndone e -> given(e.text());
      case DemandEntry.DemandWithdrawn e -> given(e.text());
      case PersonEntry.PersonIdentified _ -> List.of();
      case PersonEntry.FateStated e -> given(e.cause());
      case PersonEntry.PersonReturned e -> given(e.text());
      case PersonEntry.FamilyReunited e -> given(e.text());
      case PersonEntry.IdentificationRevoked e -> given(e.reason());
      case CaseEntry.CaseOpened e -> given(e.classification(), e.text());
      case CaseEntry.CaseReclassified e -> given(e.classification(), e.text());
      case SuspectEntry.SuspectNamed _ -> List.of();
      case SuspectEntry.WarrantIssued e -> given(e.text());
      case SuspectEntry.NoticeEnded e -> given(e.reason());
      case InquiryEntry.InquiryOpened e -> given(e.text());
      case InquiryEntry.FindingsPublished e -> given(e.findings(), e.evidence());
      case InquiryEntry.InquiryClosed e -> given(e.text());
      case MeasureEntry.MeasureAnnounced e -> given(e.scope());
      case MeasureEntry.MeasureAnnouncementEnded e -> given(e.text());
      case MeasureEntry.MeasureImposed e -> given(e.scope());
      case MeasureEntry.MeasureExtended e -> given(e.text());
      case MeasureEntry.MeasureTightened e -> given(e.scope());
      case MeasureEntry.MeasureEased e -> given(e.scope());
      case MeasureEntry.MeasureLifted e -> given(e.text());
      case MeasureEntry.MeasureReimposed e -> given(e.scope());
      case ProtestEntry.ProtestLodged e -> given(e.text());
      case ProtestEntry.ProtestAnswered e -> given(e.text());
      case IncidentEntry.IncidentOccurred e -> given(e.text());
      case InstrumentEntry.InstrumentAdopted e -> given(e.text());
      case InstrumentEntry.InstrumentTookEffect e -> given(e.text());
      case InstrumentEntry.InstrumentSuperseded e -> given(e.text());
      case PolicyEntry.PolicyAdopted e -> given(e.principles(), e.points());
      case PolicyEntry.PolicySuperseded e -> given(e.text());
      case InstitutionEntry.InstitutionEstablished e -> given(e.text());
      case InstitutionEntry.InstitutionReconstituted e -> given(e.text());
      case InstitutionEntry.InstitutionAbolished e -> given(e.text());
      case PositionEntry.PositionStated e -> given(e.text());
      case PositionEntry.DecisionAnnounced e -> given(e.text());
      case PositionEntry.WarningIssued e -> given(e.text());
      case ActivityEntry.ActivityHeld e -> given(e.text());
    };
  }

  /** Those of the fields that say something. */
  private static List<String> given(@Nullable String... fields) {
    return Arrays.stream(fields).filter(Objects::nonNull).toList();
  }

  private static List<String> given(List<String> field, @Nullable String... fields) {
    return Stream.concat(field.stream(), given(fields).stream()).toList();
  }

  private static List<String> given(List<String> field, List<String> another) {
    return Stream.concat(field.stream(), another.stream()).toList();
  }
}
