package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.lawful;
import static org.diplomaticrecord.api.law.Step.require;
import static org.diplomaticrecord.api.law.Step.unlawful;

import java.util.Set;
import org.diplomaticrecord.api.entry.CommitmentEntry;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentAbandoned;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentDisputed;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilled;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilmentUndone;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentMade;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.value.PartyId;

/**
 * Made first, and by a party that has made it again only after it was fulfilled in full or
 * abandoned; whether that is so, or it is disputed, is a matter of who says so; undone only as far
 * as it was fulfilled.
 */
record CommitmentLaw() implements Law<CommitmentLaw.Commitment> {
  /**
   * The commitment so far.
   *
   * @param made whether anybody has made it
   * @param done whether something was done of it that was not undone since
   * @param bound the parties that have made it since it last came to an end
   */
  record Commitment(boolean made, boolean done, Set<PartyId> bound) {
    Commitment done(boolean now) {
      return new Commitment(made, now, bound);
    }

    static Commitment ended(boolean done) {
      return new Commitment(true, done, Set.of());
    }
  }

  @Override
  public Commitment start() {
    return new Commitment(false, false, Set.of());
  }

  @Override
  public Step<Commitment> next(Commitment commitment, Entry entry) {
    return switch ((CommitmentEntry) entry) {
      case CommitmentMade made ->
          require(
              !commitment.bound().contains(made.accordingTo()),
              new Commitment(
                  true, commitment.done(), Parties.and(commitment.bound(), made.accordingTo())),
              "commitment.made-once",
              "A party that stands by a commitment does not make it a second time. If it undertakes something else, record that as a commitment of its own.");
      case CommitmentFulfilled _,
          CommitmentFulfilmentUndone _,
          CommitmentDisputed _,
          CommitmentAbandoned _
          when !commitment.made() ->
          unlawful(
              "commitment.made-first",
              "Only a commitment that was made can be fulfilled, disputed or abandoned. Record first that it was made, or date the making earlier.");
      case CommitmentFulfilled fulfilled when fulfilled.extent() == Extent.PARTIAL ->
          lawful(commitment.done(true));
      case CommitmentFulfilled _ -> lawful(Commitment.ended(true));
      case CommitmentFulfilmentUndone undone ->
          require(
              commitment.done(),
              commitment.done(undone.extent() == Extent.PARTIAL),
              "commitment.undone-only-fulfilled",
              "Only what was done of a commitment can be undone. Record first that it was fulfilled, wholly or in part, or date that earlier.");
      case CommitmentDisputed _ -> lawful(commitment);
      case CommitmentAbandoned _ -> lawful(Commitment.ended(commitment.done()));
    };
  }
}
