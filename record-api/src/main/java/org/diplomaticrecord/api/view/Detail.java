package org.diplomaticrecord.api.view;

import org.diplomaticrecord.api.value.Kind;

/** What a view tells of one subject besides its status: a record per kind. */
public sealed interface Detail
    permits ActivityDetail,
        CaseDetail,
        ClaimDetail,
        CommitmentDetail,
        DemandDetail,
        EngagementDetail,
        IncidentDetail,
        InquiryDetail,
        InstitutionDetail,
        InstrumentDetail,
        MeasureDetail,
        PersonDetail,
        PolicyDetail,
        PositionDetail,
        ProtestDetail,
        SuspectDetail {

  /** The class of the details of a kind. */
  static Class<? extends Detail> of(Kind kind) {
    return switch (kind) {
      case ENGAGEMENT -> EngagementDetail.class;
      case CLAIM -> ClaimDetail.class;
      case COMMITMENT -> CommitmentDetail.class;
      case DEMAND -> DemandDetail.class;
      case PERSON -> PersonDetail.class;
      case CASE -> CaseDetail.class;
      case SUSPECT -> SuspectDetail.class;
      case INQUIRY -> InquiryDetail.class;
      case MEASURE -> MeasureDetail.class;
      case PROTEST -> ProtestDetail.class;
      case INCIDENT -> IncidentDetail.class;
      case INSTRUMENT -> InstrumentDetail.class;
      case POLICY -> PolicyDetail.class;
      case INSTITUTION -> InstitutionDetail.class;
      case POSITION -> PositionDetail.class;
      case ACTIVITY -> ActivityDetail.class;
    };
  }
}
