package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.lawful;
import static org.diplomaticrecord.api.law.Step.unlawful;

import org.diplomaticrecord.api.entry.DemandEntry;
import org.diplomaticrecord.api.entry.DemandEntry.DemandAnswered;
import org.diplomaticrecord.api.entry.DemandEntry.DemandMet;
import org.diplomaticrecord.api.entry.DemandEntry.DemandRaised;
import org.diplomaticrecord.api.entry.DemandEntry.DemandReiterated;
import org.diplomaticrecord.api.entry.DemandEntry.DemandWithdrawn;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.Extent;

/** Raised first; not met twice in full; after a withdrawal nothing but raising it again. */
record DemandLaw() implements Law<DemandLaw.Demand> {
  enum Demand {
    NOT_RAISED,
    OPEN,
    MET,
    WITHDRAWN
  }

  @Override
  public Demand start() {
    return Demand.NOT_RAISED;
  }

  @Override
  public Step<Demand> next(Demand demand, Entry entry) {
    return switch ((DemandEntry) entry) {
      case DemandRaised _ -> lawful(demand == Demand.MET ? Demand.MET : Demand.OPEN);
      case DemandReiterated _, DemandAnswered _, DemandMet _, DemandWithdrawn _
          when demand == Demand.NOT_RAISED ->
          unlawful(
              "demand.raised-first",
              "Only a demand that was raised can be reiterated, answered, met or withdrawn. Record first that it was raised, or date the raising earlier.");
      case DemandReiterated _, DemandAnswered _, DemandMet _, DemandWithdrawn _
          when demand == Demand.WITHDRAWN ->
          unlawful(
              "demand.not-after-withdrawal",
              "A withdrawn demand can only be raised again; it cannot be reiterated, answered, met or withdrawn.");
      case DemandMet met when met.extent() == Extent.FULL && demand == Demand.MET ->
          unlawful("demand.met-in-full-once", "A demand is met in full only once.");
      case DemandMet met when met.extent() == Extent.FULL -> lawful(Demand.MET);
      case DemandReiterated _, DemandAnswered _, DemandMet _ -> lawful(demand);
      case DemandWithdrawn _ -> lawful(Demand.WITHDRAWN);
    };
  }
}
