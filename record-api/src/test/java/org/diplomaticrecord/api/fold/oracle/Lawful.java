package org.diplomaticrecord.api.fold.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.ActivityEntry;
import org.diplomaticrecord.api.entry.CaseEntry;
import org.diplomaticrecord.api.entry.ClaimEntry;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimContested;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimMade;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimWithdrawn;
import org.diplomaticrecord.api.entry.CommitmentEntry;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentAbandoned;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilled;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilmentUndone;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentMade;
import org.diplomaticrecord.api.entry.DemandEntry;
import org.diplomaticrecord.api.entry.DemandEntry.DemandFulfilmentUndone;
import org.diplomaticrecord.api.entry.DemandEntry.DemandMet;
import org.diplomaticrecord.api.entry.DemandEntry.DemandRaised;
import org.diplomaticrecord.api.entry.DemandEntry.DemandWithdrawn;
import org.diplomaticrecord.api.entry.EngagementEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.entry.IncidentEntry;
import org.diplomaticrecord.api.entry.InquiryEntry;
import org.diplomaticrecord.api.entry.InstitutionEntry;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionAbolished;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionEstablished;
import org.diplomaticrecord.api.entry.InstrumentEntry;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentAdopted;
import org.diplomaticrecord.api.entry.MeasureEntry;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureAnnounced;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureAnnouncementEnded;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureExtended;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureImposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureLifted;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureReimposed;
import org.diplomaticrecord.api.entry.PersonEntry;
import org.diplomaticrecord.api.entry.PersonEntry.FamilyReunited;
import org.diplomaticrecord.api.entry.PersonEntry.FateStated;
import org.diplomaticrecord.api.entry.PersonEntry.IdentificationRevoked;
import org.diplomaticrecord.api.entry.PersonEntry.PersonIdentified;
import org.diplomaticrecord.api.entry.PersonEntry.PersonReturned;
import org.diplomaticrecord.api.entry.PolicyEntry;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicyAdopted;
import org.diplomaticrecord.api.entry.PositionEntry;
import org.diplomaticrecord.api.entry.ProtestEntry;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestLodged;
import org.diplomaticrecord.api.entry.SuspectEntry;
import org.diplomaticrecord.api.entry.SuspectEntry.NoticeEnded;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.jspecify.annotations.Nullable;

/** Whether an entry may follow others, asked of the whole list of them. */
final class Lawful {
  private final List<Entry> before;

  private Lawful(List<Entry> before) {
    this.before = before;
  }

  static boolean next(List<Entry> before, Entry next) {
    Lawful lawful = new Lawful(before);
    return switch (next) {
      case EngagementEntry _, IncidentEntry _ -> before.isEmpty();
      case ClaimEntry claim -> lawful.claim(claim);
      case CommitmentEntry commitment -> lawful.commitment(commitment);
      case DemandEntry demand -> lawful.demand(demand);
      case PersonEntry person -> lawful.person(person);
      case NoticeEnded _ -> !before.isEmpty() && !(before.getLast() instanceof NoticeEnded);
      case MeasureEntry measure -> lawful.measure(measure);
      case ProtestLodged lodged ->
          !lawful.any(each -> each instanceof ProtestLodged && isOf(lodged.accordingTo(), each));
      case ProtestEntry _ -> lawful.any(ProtestLodged.class::isInstance);
      case InstrumentEntry instrument ->
          lawful.any(InstrumentAdopted.class::isInstance)
              != instrument instanceof InstrumentAdopted;
      case PolicyEntry policy ->
          (!before.isEmpty() && before.getLast() instanceof PolicyAdopted)
              != policy instanceof PolicyAdopted;
      case InstitutionEntry institution ->
          lawful.last(InstitutionEstablished.class, InstitutionAbolished.class)
                  instanceof InstitutionEstablished
              != institution instanceof InstitutionEstablished;
      case CaseEntry _, SuspectEntry _, InquiryEntry _, PositionEntry _, ActivityEntry _ -> true;
    };
  }

  private boolean claim(ClaimEntry next) {
    Entry first = first(ClaimMade.class);
    boolean isWithdrawn = last(ClaimMade.class, ClaimWithdrawn.class) instanceof ClaimWithdrawn;
    if (first == null) {
      return next instanceof ClaimMade;
    }
    boolean isByClaimant = isOf(first.accordingTo(), next);
    return switch (next) {
      case ClaimMade _ -> isByClaimant && isWithdrawn;
      case ClaimContested _ -> !isByClaimant;
      default -> isByClaimant && !isWithdrawn;
    };
  }

  private boolean commitment(CommitmentEntry next) {
    return switch (next) {
      case CommitmentMade made ->
          !since(each ->
                  each instanceof CommitmentAbandoned
                      || (each instanceof CommitmentFulfilled done && done.extent() == Extent.FULL))
              .any(each -> each instanceof CommitmentMade && isOf(made.accordingTo(), each));
      case CommitmentFulfilmentUndone _ ->
          any(CommitmentMade.class::isInstance)
              && switch (last(CommitmentFulfilled.class, CommitmentFulfilmentUndone.class)) {
                case CommitmentFulfilled _ -> true;
                case CommitmentFulfilmentUndone undone -> undone.extent() == Extent.PARTIAL;
                case null, default -> false;
              };
      default -> any(CommitmentMade.class::isInstance);
    };
  }

  private boolean demand(DemandEntry next) {
    boolean stands = last(DemandRaised.class, DemandWithdrawn.class) instanceof DemandRaised;
    return switch (next) {
      case DemandRaised raised ->
          !since(each ->
                  each instanceof DemandWithdrawn
                      || (each instanceof DemandMet met && met.extent() == Extent.FULL))
              .any(each -> each instanceof DemandRaised && isOf(raised.accordingTo(), each));
      case DemandMet met when met.extent() == Extent.FULL ->
          stands
              && !since(each ->
                      each instanceof DemandWithdrawn || each instanceof DemandFulfilmentUndone)
                  .any(each -> each instanceof DemandMet other && other.extent() == Extent.FULL);
      case DemandFulfilmentUndone _ ->
          stands
              && switch (last(
                  DemandMet.class, DemandFulfilmentUndone.class, DemandWithdrawn.class)) {
                case DemandMet _ -> true;
                case DemandFulfilmentUndone undone -> undone.extent() == Extent.PARTIAL;
                case null, default -> false;
              };
      default -> stands;
    };
  }

  private boolean person(PersonEntry next) {
    return switch (next) {
      case PersonIdentified identified ->
          !isIdentifiedBy(identified.authority())
              && before.stream()
                  .allMatch(each ->
                      !(each instanceof PersonReturned returned)
                          || canReturn(returned, identified));
      case IdentificationRevoked revoked -> isIdentifiedBy(revoked.authority());
      case PersonReturned returned ->
          before.stream()
              .allMatch(each ->
                  !(each instanceof PersonReturned)
                      && (!(each instanceof PersonIdentified identified)
                          || canReturn(returned, identified)));
      case FateStated _, FamilyReunited _ -> true;
    };
  }

  private boolean isIdentifiedBy(PartyId authority) {
    boolean identified = false;
    for (Entry each : before) {
      if (each instanceof PersonIdentified entry && entry.authority().equals(authority)) {
        identified = true;
      }
      if (each instanceof IdentificationRevoked entry && entry.authority().equals(authority)) {
        identified = false;
      }
    }
    return identified;
  }

  private static boolean canReturn(PersonReturned returned, PersonIdentified identified) {
    LocalDate gone =
        identified.disappearance() == null || identified.disappearance().dated() == null
            ? Bounds.OPEN_START
            : identified.disappearance().dated().start().earliest();
    return !returned.dated().start().latest().isBefore(gone);
  }

  private boolean measure(MeasureEntry next) {
    Entry force = last(MeasureImposed.class, MeasureReimposed.class, MeasureLifted.class);
    boolean isInForce = force != null && !(force instanceof MeasureLifted);
    return switch (next) {
      case MeasureAnnounced _ -> true;
      case MeasureAnnouncementEnded _ ->
          !isInForce
              && last(
                      MeasureAnnounced.class,
                      MeasureAnnouncementEnded.class,
                      MeasureImposed.class,
                      MeasureReimposed.class,
                      MeasureLifted.class)
                  instanceof MeasureAnnounced;
      case MeasureImposed _ -> !any(MeasureImposed.class::isInstance);
      case MeasureReimposed _ -> force instanceof MeasureLifted || (isInForce && isOver(next));
      default -> isInForce;
    };
  }

  /**
   * Whether the time that was stated last can be over on the last day on which the entry can be.
   */
  private boolean isOver(MeasureEntry next) {
    Entry stating = last(MeasureImposed.class, MeasureReimposed.class, MeasureExtended.class);
    if (stating == null) {
      return false;
    }
    Edtf until = stating instanceof MeasureExtended extended ? extended.until() : null;
    Edtf end = until == null ? stating.dated() : until;
    if (until == null && (!end.isInterval() || end.toString().endsWith("/.."))) {
      return false;
    }
    LocalDate last = end.end().orElse(end.start()).earliest();
    return next.dated().start().latest().isAfter(last);
  }

  private static boolean isOf(PartyId party, Entry entry) {
    return entry.accordingTo().equals(party);
  }

  private boolean any(Predicate<Entry> which) {
    return before.stream().anyMatch(which);
  }

  private @Nullable Entry first(Class<? extends Entry> type) {
    return before.stream().filter(type::isInstance).findFirst().orElse(null);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private @Nullable Entry last(Class<? extends Entry>... types) {
    return before.reversed().stream()
        .filter(each -> Stream.of(types).anyMatch(type -> type.isInstance(each)))
        .findFirst()
        .orElse(null);
  }

  /** The entries after the last of some. */
  private Lawful since(Predicate<Entry> which) {
    int from = 0;
    for (int at = 0; at < before.size(); at++) {
      from = which.test(before.get(at)) ? at + 1 : from;
    }
    return new Lawful(before.subList(from, before.size()));
  }
}
