package org.diplomaticrecord.api.example;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;

/**
 * An example of every type, and variants of it: {@code dated("2014-07-04",
 * MeasureExamples.lifted())}.
 */
public final class Examples {
  static final PartyId JP = new PartyId("JP");
  static final PartyId KP = new PartyId("KP");

  private Examples() {}

  /** The entry with another date. */
  public static <E extends Entry> E dated(String dated, E entry) {
    return with("dated", Edtf.of(dated), entry);
  }

  /** The entry about another subject. */
  public static <E extends Entry> E about(String subject, E entry) {
    return with("subject", SubjectId.of(subject), entry);
  }

  /** The entry according to another party. */
  public static <E extends Entry> E accordingTo(String party, E entry) {
    return with("accordingTo", new PartyId(party), entry);
  }

  /** The entry with a conclusion of the recorder in it. */
  public static <E extends Entry> E derived(String derived, E entry) {
    return with("derived", derived, entry);
  }

  /** The entry as one that came after the event at a place of its subject's history. */
  public static <E extends Entry> E after(long place, E entry) {
    return with("after", place, entry);
  }

  /** The entry resting on other documents, each written as {@code source locator}. */
  public static <E extends RecordEvent> E citing(List<String> citations, E event) {
    return with("citations", cited(citations.toArray(String[]::new)), event);
  }

  /** What a record is made of: looked up once, as random histories ask for it again and again. */
  private record Shape(List<Method> accessors, Constructor<?> constructor) {
    static Shape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Shape(
            Arrays.stream(components).map(RecordComponent::getAccessor).toList(),
            type.getDeclaredConstructor(types));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  /** The entry with another value in one of its fields. */
  public static <E extends RecordEvent> E with(String field, Object value, E event) {
    Shape shape = SHAPES.get(event.getClass());
    Object[] values = new Object[shape.accessors().size()];
    boolean known = false;
    try {
      for (int at = 0; at < values.length; at++) {
        Method accessor = shape.accessors().get(at);
        boolean meant = accessor.getName().equals(field);
        values[at] = meant ? value : accessor.invoke(event);
        known |= meant;
      }
      if (!known) {
        throw new IllegalArgumentException(
            "%s has no field %s".formatted(event.getClass().getSimpleName(), field));
      }
      @SuppressWarnings("unchecked")
      E other = (E) shape.constructor().newInstance(values);
      return other;
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException refused
          ? refused
          : new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A correction of the event at a place of the same history. */
  public static EntryCorrected corrected(long corrects, Entry replacement) {
    return new EntryCorrected(
        replacement.subject(),
        corrects,
        replacement,
        Ground.REFINEMENT,
        "Another document gives the day.",
        cited("P1 statement of 2014-07-04"));
  }

  /** A retraction of the event at a place of a subject's history. */
  public static EntryRetracted retracted(long retracts, SubjectId subject) {
    return new EntryRetracted(
        subject, retracts, "The document speaks of another subject.", cited("seed-b §4 L77"));
  }

  /** Examples that say what in them is derived and what they came after. */
  public static List<RecordEvent> ofWhatIsDerived() {
    return List.of(
        SuspectExamples.warrantIssuedToTheOneNamed(),
        MeasureExamples.liftedAfterItWasEased(),
        corrected(2, MeasureExamples.liftedAfterItWasEased()));
  }

  /** The example of a type. */
  public static RecordEvent of(EntryType type) {
    return switch (type) {
      case ENGAGEMENT_SUMMIT_HELD -> EngagementExamples.summitHeld();
      case ENGAGEMENT_CONSULTATION_HELD -> EngagementExamples.consultationHeld();
      case ENGAGEMENT_MISSION_DISPATCHED -> EngagementExamples.missionDispatched();
      case ENGAGEMENT_FORUM_CONVENED -> EngagementExamples.forumConvened();
      case ENGAGEMENT_MEETING_HELD -> EngagementExamples.meetingHeld();
      case CLAIM_MADE -> ClaimExamples.made();
      case CLAIM_REITERATED -> ClaimExamples.reiterated();
      case CLAIM_CONTESTED -> ClaimExamples.contested();
      case CLAIM_REVISED -> ClaimExamples.revised();
      case CLAIM_WITHDRAWN -> ClaimExamples.withdrawn();
      case COMMITMENT_MADE -> CommitmentExamples.made();
      case COMMITMENT_FULFILLED -> CommitmentExamples.fulfilled();
      case COMMITMENT_FULFILMENT_UNDONE -> CommitmentExamples.fulfilmentUndone();
      case COMMITMENT_DISPUTED -> CommitmentExamples.disputed();
      case COMMITMENT_ABANDONED -> CommitmentExamples.abandoned();
      case DEMAND_RAISED -> DemandExamples.raised();
      case DEMAND_REITERATED -> DemandExamples.reiterated();
      case DEMAND_ANSWERED -> DemandExamples.answered();
      case DEMAND_MET -> DemandExamples.met();
      case DEMAND_FULFILMENT_UNDONE -> DemandExamples.fulfilmentUndone();
      case DEMAND_WITHDRAWN -> DemandExamples.withdrawn();
      case PERSON_IDENTIFIED -> PersonExamples.identified();
      case PERSON_FATE_STATED -> PersonExamples.fateStated();
      case PERSON_RETURNED -> PersonExamples.returned();
      case PERSON_FAMILY_REUNITED -> PersonExamples.familyReunited();
      case PERSON_IDENTIFICATION_REVOKED -> PersonExamples.identificationRevoked();
      case CASE_OPENED -> CaseExamples.opened();
      case CASE_RECLASSIFIED -> CaseExamples.reclassified();
      case SUSPECT_NAMED -> SuspectExamples.named();
      case SUSPECT_WARRANT_ISSUED -> SuspectExamples.warrantIssued();
      case SUSPECT_NOTICE_ENDED -> SuspectExamples.noticeEnded();
      case INQUIRY_OPENED -> InquiryExamples.opened();
      case INQUIRY_FINDINGS_PUBLISHED -> InquiryExamples.findingsPublished();
      case INQUIRY_CLOSED -> InquiryExamples.closed();
      case MEASURE_ANNOUNCED -> MeasureExamples.announced();
      case MEASURE_ANNOUNCEMENT_ENDED -> MeasureExamples.announcementEnded();
      case MEASURE_IMPOSED -> MeasureExamples.imposed();
      case MEASURE_EXTENDED -> MeasureExamples.extended();
      case MEASURE_TIGHTENED -> MeasureExamples.tightened();
      case MEASURE_EASED -> MeasureExamples.eased();
      case MEASURE_LIFTED -> MeasureExamples.lifted();
      case MEASURE_REIMPOSED -> MeasureExamples.reimposed();
      case PROTEST_LODGED -> ProtestExamples.lodged();
      case PROTEST_ANSWERED -> ProtestExamples.answered();
      case INCIDENT_OCCURRED -> IncidentExamples.occurred();
      case INSTRUMENT_ADOPTED -> InstrumentExamples.adopted();
      case INSTRUMENT_TOOK_EFFECT -> InstrumentExamples.tookEffect();
      case INSTRUMENT_SUPERSEDED -> InstrumentExamples.superseded();
      case POLICY_ADOPTED -> PolicyExamples.adopted();
      case POLICY_SUPERSEDED -> PolicyExamples.superseded();
      case INSTITUTION_ESTABLISHED -> InstitutionExamples.established();
      case INSTITUTION_RECONSTITUTED -> InstitutionExamples.reconstituted();
      case INSTITUTION_ABOLISHED -> InstitutionExamples.abolished();
      case POSITION_STATED -> PositionExamples.stated();
      case POSITION_DECISION_ANNOUNCED -> PositionExamples.decisionAnnounced();
      case POSITION_WARNING_ISSUED -> PositionExamples.warningIssued();
      case ACTIVITY_HELD -> ActivityExamples.held();
      case ENTRY_CORRECTED -> corrected(2, dated("2014-07-04", MeasureExamples.lifted()));
      case ENTRY_RETRACTED -> retracted(2, MeasureExamples.lifted().subject());
    };
  }

  static List<Citation> cited(String... citations) {
    return Stream.of(citations)
        .map(citation -> citation.split(" ", 2))
        .map(parts -> new Citation(new SourceId(parts[0]), parts[1]))
        .toList();
  }
}
