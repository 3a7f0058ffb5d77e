package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.lawful;
import static org.diplomaticrecord.api.law.Step.require;

import org.diplomaticrecord.api.entry.CommitmentEntry;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentAbandoned;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentDisputed;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilled;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentMade;
import org.diplomaticrecord.api.entry.Entry;

/** Made first; whether it was then fulfilled, disputed or abandoned is a matter of who says so. */
record CommitmentLaw() implements Law<Boolean> {
  @Override
  public Boolean start() {
    return false;
  }

  @Override
  public Step<Boolean> next(Boolean made, Entry entry) {
    return switch ((CommitmentEntry) entry) {
      case CommitmentMade _ -> lawful(true);
      case CommitmentFulfilled _, CommitmentDisputed _, CommitmentAbandoned _ ->
          require(
              made,
              made,
              "commitment.made-first",
              "Only a commitment that was made can be fulfilled, disputed or abandoned. Record first that it was made, or date the making earlier.");
    };
  }
}
