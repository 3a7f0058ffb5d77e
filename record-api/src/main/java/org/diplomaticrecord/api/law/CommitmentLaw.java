package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.lawful;
import static org.diplomaticrecord.api.law.Step.require;
import static org.diplomaticrecord.api.law.Step.unlawful;

import java.util.Set;
import org.diplomaticrecord.api.entry.CommitmentEntry;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentAbandoned;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentDisputed;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilled;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentMade;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.value.PartyId;

/**
 * Made first, and by a party that has made it again only after it was fulfilled in full or
 * abandoned; whether that is so, or it is disputed, is a matter of who says so.
 */
record CommitmentLaw() implements Law<CommitmentLaw.Commitment> {
  /**
   * The commitment so far.
   *
   * @param made whether anybody has made it
   * @param bound the parties that have made it since it last came to an end
   */
  record Commitment(boolean made, Set<PartyId> bound) {
    private static final Commitment ENDED = new Commitment(true, Set.of());
  }

  @Override
  public Commitment start() {
    return new Commitment(false, Set.of());
  }

  @Override
  public Step<Commitment> next(Commitment commitment, Entry entry) {
    return switch ((CommitmentEntry) entry) {
      case CommitmentMade made ->
          require(
              !commitment.bound().contains(made.accordingTo()),
              new Commitment(true, Parties.and(commitment.bound(), made.accordingTo())),
              "commitment.made-once",
              "A party that stands by a commitment does not make it a second time. If it undertakes something else, record that as a commitment of its own.");
      case CommitmentFulfilled _, CommitmentDisputed _, CommitmentAbandoned _
          when !commitment.made() ->
          unlawful(
              "commitment.made-first",
              "Only a commitment that was made can be fulfilled, disputed or abandoned. Record first that it was made, or date the making earlier.");
      case CommitmentFulfilled fulfilled when fulfilled.extent() == Extent.PARTIAL ->
          lawful(commitment);
      case CommitmentDisputed _ -> lawful(commitment);
      case CommitmentFulfilled _, CommitmentAbandoned _ -> lawful(Commitment.ENDED);
    };
  }
}
