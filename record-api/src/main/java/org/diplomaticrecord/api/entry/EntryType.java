package org.diplomaticrecord.api.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one table of stored type names. A name and its revision are stored and sent; the Java class
 * is not, so that a class can be moved or renamed without touching history. A name is never given
 * another meaning: a new form of an entry is a new revision, and {@link EarlierForms} reads the
 * old.
 */
public enum EntryType {
  ENGAGEMENT_SUMMIT_HELD("engagement.summit-held", 1, EngagementEntry.SummitHeld.class),
  ENGAGEMENT_CONSULTATION_HELD(
      "engagement.consultation-held", 1, EngagementEntry.ConsultationHeld.class),
  ENGAGEMENT_MISSION_DISPATCHED(
      "engagement.mission-dispatched", 1, EngagementEntry.MissionDispatched.class),
  ENGAGEMENT_FORUM_CONVENED("engagement.forum-convened", 1, EngagementEntry.ForumConvened.class),
  ENGAGEMENT_MEETING_HELD("engagement.meeting-held", 1, EngagementEntry.MeetingHeld.class),
  CLAIM_MADE("claim.made", 1, ClaimEntry.ClaimMade.class),
  CLAIM_REITERATED("claim.reiterated", 1, ClaimEntry.ClaimReiterated.class),
  CLAIM_CONTESTED("claim.contested", 1, ClaimEntry.ClaimContested.class),
  CLAIM_REVISED("claim.revised", 1, ClaimEntry.ClaimRevised.class),
  CLAIM_WITHDRAWN("claim.withdrawn", 1, ClaimEntry.ClaimWithdrawn.class),
  COMMITMENT_MADE("commitment.made", 1, CommitmentEntry.CommitmentMade.class),
  COMMITMENT_FULFILLED("commitment.fulfilled", 1, CommitmentEntry.CommitmentFulfilled.class),
  COMMITMENT_FULFILMENT_UNDONE(
      "commitment.fulfilment-undone", 1, CommitmentEntry.CommitmentFulfilmentUndone.class),
  COMMITMENT_DISPUTED("commitment.disputed", 1, CommitmentEntry.CommitmentDisputed.class),
  COMMITMENT_ABANDONED("commitment.abandoned", 1, CommitmentEntry.CommitmentAbandoned.class),
  DEMAND_RAISED("demand.raised", 1, DemandEntry.DemandRaised.class),
  DEMAND_REITERATED("demand.reiterated", 1, DemandEntry.DemandReiterated.class),
  DEMAND_ANSWERED("demand.answered", 1, DemandEntry.DemandAnswered.class),
  DEMAND_MET("demand.met", 1, DemandEntry.DemandMet.class),
  DEMAND_FULFILMENT_UNDONE("demand.fulfilment-undone", 1, DemandEntry.DemandFulfilmentUndone.class),
  DEMAND_WITHDRAWN("demand.withdrawn", 1, DemandEntry.DemandWithdrawn.class),
  PERSON_IDENTIFIED("person.identified", 2, PersonEntry.PersonIdentified.class),
  PERSON_FATE_STATED("person.fate-stated", 1, PersonEntry.FateStated.class),
  PERSON_RETURNED("person.returned", 1, PersonEntry.PersonReturned.class),
  PERSON_FAMILY_REUNITED("person.family-reunited", 1, PersonEntry.FamilyReunited.class),
  PERSON_IDENTIFICATION_REVOKED(
      "person.identification-revoked", 1, PersonEntry.IdentificationRevoked.class),
  CASE_OPENED("case.opened", 1, CaseEntry.CaseOpened.class),
  CASE_RECLASSIFIED("case.reclassified", 1, CaseEntry.CaseReclassified.class),
  SUSPECT_NAMED("suspect.named", 1, SuspectEntry.SuspectNamed.class),
  SUSPECT_WARRANT_ISSUED("suspect.warrant-issued", 1, SuspectEntry.WarrantIssued.class),
  SUSPECT_NOTICE_ENDED("suspect.notice-ended", 1, SuspectEntry.NoticeEnded.class),
  INQUIRY_OPENED("inquiry.opened", 1, InquiryEntry.InquiryOpened.class),
  INQUIRY_FINDINGS_PUBLISHED("inquiry.findings-published", 1, InquiryEntry.FindingsPublished.class),
  INQUIRY_CLOSED("inquiry.closed", 1, InquiryEntry.InquiryClosed.class),
  MEASURE_ANNOUNCED("measure.announced", 1, MeasureEntry.MeasureAnnounced.class),
  MEASURE_ANNOUNCEMENT_ENDED(
      "measure.announcement-ended", 1, MeasureEntry.MeasureAnnouncementEnded.class),
  MEASURE_IMPOSED("measure.imposed", 1, MeasureEntry.MeasureImposed.class),
  MEASURE_EXTENDED("measure.extended", 1, MeasureEntry.MeasureExtended.class),
  MEASURE_TIGHTENED("measure.tightened", 1, MeasureEntry.MeasureTightened.class),
  MEASURE_EASED("measure.eased", 1, MeasureEntry.MeasureEased.class),
  MEASURE_LIFTED("measure.lifted", 1, MeasureEntry.MeasureLifted.class),
  MEASURE_REIMPOSED("measure.reimposed", 1, MeasureEntry.MeasureReimposed.class),
  PROTEST_LODGED("protest.lodged", 1, ProtestEntry.ProtestLodged.class),
  PROTEST_ANSWERED("protest.answered", 1, ProtestEntry.ProtestAnswered.class),
  INCIDENT_OCCURRED("incident.occurred", 1, IncidentEntry.IncidentOccurred.class),
  INSTRUMENT_ADOPTED("instrument.adopted", 1, InstrumentEntry.InstrumentAdopted.class),
  INSTRUMENT_TOOK_EFFECT("instrument.took-effect", 1, InstrumentEntry.InstrumentTookEffect.class),
  INSTRUMENT_SUPERSEDED("instrument.superseded", 1, InstrumentEntry.InstrumentSuperseded.class),
  POLICY_ADOPTED("policy.adopted", 1, PolicyEntry.PolicyAdopted.class),
  POLICY_SUPERSEDED("policy.superseded", 1, PolicyEntry.PolicySuperseded.class),
  INSTITUTION_ESTABLISHED(
      "institution.established", 1, InstitutionEntry.InstitutionEstablished.class),
  INSTITUTION_RECONSTITUTED(
      "institution.reconstituted", 1, InstitutionEntry.InstitutionReconstituted.class),
  INSTITUTION_ABOLISHED("institution.abolished", 1, InstitutionEntry.InstitutionAbolished.class),
  POSITION_STATED("position.stated", 1, PositionEntry.PositionStated.class),
  POSITION_DECISION_ANNOUNCED(
      "position.decision-announced", 1, PositionEntry.DecisionAnnounced.class),
  POSITION_WARNING_ISSUED("position.warning-issued", 1, PositionEntry.WarningIssued.class),
  ACTIVITY_HELD("activity.held", 1, ActivityEntry.ActivityHeld.class),
  ENTRY_CORRECTED("entry.corrected", 2, EntryCorrected.class),
  ENTRY_RETRACTED("entry.retracted", 1, EntryRetracted.class);

  private static final Map<Class<?>, EntryType> BY_CLASS =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(EntryType::event, Function.identity()));
  private static final Map<String, EntryType> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(EntryType::typeName, Function.identity()));

  private final String typeName;
  private final int revision;
  private final Class<? extends RecordEvent> event;

  EntryType(String typeName, int revision, Class<? extends RecordEvent> event) {
    this.typeName = typeName;
    this.revision = revision;
    this.event = event;
  }

  /** The stored name, e.g. {@code measure.imposed}. */
  public String typeName() {
    return typeName;
  }

  /** The revision of the form in which it is written now, from 1. */
  public int revision() {
    return revision;
  }

  /**
   * The name a revision has outside of the record, e.g. {@code
   * org.diplomaticrecord.measure.lifted.v1}: the {@code type} of its CloudEvents.
   *
   * @param revision a revision in which it was stored, from 1
   */
  public String publicName(int revision) {
    return "org.diplomaticrecord." + typeName + ".v" + revision;
  }

  /** The event it is read as. */
  public Class<? extends RecordEvent> event() {
    return event;
  }

  /** The type of an event's class. Every event has one. */
  public static EntryType of(RecordEvent event) {
    return Objects.requireNonNull(BY_CLASS.get(event.getClass()));
  }

  /**
   * The effective type of an event, which is what it says, whatever it was stored as: of an entry
   * its own type, of a correction the type of its replacement, of a retraction {@code
   * entry.retracted}. No event has the effective type {@code entry.corrected}.
   */
  public static EntryType effective(RecordEvent event) {
    Entry read = event.reads();
    return of(read == null ? event : read);
  }

  /** The type of a stored name, if there is one. */
  public static Optional<EntryType> named(String typeName) {
    return Optional.ofNullable(BY_NAME.get(typeName));
  }
}
