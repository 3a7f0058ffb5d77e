package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.lawful;
import static org.diplomaticrecord.api.law.Step.require;
import static org.diplomaticrecord.api.law.Step.unlawful;

import java.util.Set;
import org.diplomaticrecord.api.entry.DemandEntry;
import org.diplomaticrecord.api.entry.DemandEntry.DemandAnswered;
import org.diplomaticrecord.api.entry.DemandEntry.DemandFulfilmentUndone;
import org.diplomaticrecord.api.entry.DemandEntry.DemandMet;
import org.diplomaticrecord.api.entry.DemandEntry.DemandRaised;
import org.diplomaticrecord.api.entry.DemandEntry.DemandReiterated;
import org.diplomaticrecord.api.entry.DemandEntry.DemandWithdrawn;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.value.PartyId;

/**
 * Raised first, and by a party that has raised it again only after it was met in full or withdrawn;
 * not met twice in full, unless that was undone; undone only as far as it was met; after a
 * withdrawal nothing but raising it again.
 */
record DemandLaw() implements Law<DemandLaw.Demand> {
  enum State {
    NOT_RAISED,
    OPEN,
    MET,
    WITHDRAWN
  }

  /**
   * The demand so far.
   *
   * @param done whether something was done of it that was not undone since
   * @param raisedBy the parties that have raised it since it was last met in full or withdrawn
   */
  record Demand(State state, boolean done, Set<PartyId> raisedBy) {
    Demand raisedBy(PartyId party) {
      return new Demand(
          state == State.MET ? State.MET : State.OPEN, done, Parties.and(raisedBy, party));
    }

    Demand partlyDone(State now) {
      return new Demand(now, true, raisedBy);
    }
  }

  @Override
  public Demand start() {
    return new Demand(State.NOT_RAISED, false, Set.of());
  }

  @Override
  public Step<Demand> next(Demand demand, Entry entry) {
    return switch ((DemandEntry) entry) {
      case DemandRaised raised ->
          require(
              !demand.raisedBy().contains(raised.accordingTo()),
              demand.raisedBy(raised.accordingTo()),
              "demand.raised-once",
              "A party does not raise a second time what it demands already: record that it reiterates it.");
      case DemandReiterated _,
          DemandAnswered _,
          DemandMet _,
          DemandFulfilmentUndone _,
          DemandWithdrawn _
          when demand.state() == State.NOT_RAISED ->
          unlawful(
              "demand.raised-first",
              "Only a demand that was raised can be reiterated, answered, met or withdrawn. Record first that it was raised, or date the raising earlier.");
      case DemandReiterated _,
          DemandAnswered _,
          DemandMet _,
          DemandFulfilmentUndone _,
          DemandWithdrawn _
          when demand.state() == State.WITHDRAWN ->
          unlawful(
              "demand.not-after-withdrawal",
              "A withdrawn demand can only be raised again; it cannot be reiterated, answered, met or withdrawn.");
      case DemandMet met when met.extent() == Extent.FULL && demand.state() == State.MET ->
          unlawful(
              "demand.met-in-full-once",
              "A demand is met in full only once, unless what was done was undone: record that first.");
      case DemandMet met when met.extent() == Extent.FULL ->
          lawful(new Demand(State.MET, true, Set.of()));
      case DemandMet _ -> lawful(demand.partlyDone(demand.state()));
      case DemandFulfilmentUndone _ when !demand.done() ->
          unlawful(
              "demand.undone-only-met",
              "Only what was done of a demand can be undone. Record first that it was met, wholly or in part, or date that earlier.");
      case DemandFulfilmentUndone undone when undone.extent() == Extent.FULL ->
          lawful(new Demand(State.OPEN, false, demand.raisedBy()));
      case DemandFulfilmentUndone _ -> lawful(demand.partlyDone(State.OPEN));
      case DemandReiterated _, DemandAnswered _ -> lawful(demand);
      case DemandWithdrawn _ -> lawful(new Demand(State.WITHDRAWN, false, Set.of()));
    };
  }
}
