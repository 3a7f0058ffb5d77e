package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.lawful;
import static org.diplomaticrecord.api.law.Step.unlawful;

import org.diplomaticrecord.api.entry.ClaimEntry;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimContested;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimMade;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimReiterated;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimRevised;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimWithdrawn;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Made first, and again only after a withdrawal; reiterated, revised and withdrawn by the claimant
 * alone while it stands; contested by others.
 */
record ClaimLaw() implements Law<ClaimLaw.Claim> {
  /**
   * The claim so far.
   *
   * @param claimant who made it; nobody yet where absent
   */
  record Claim(@Nullable PartyId claimant, boolean withdrawn) {
    boolean isMade() {
      return claimant != null;
    }

    boolean isOf(Entry entry) {
      return entry.accordingTo().equals(claimant);
    }
  }

  @Override
  public Claim start() {
    return new Claim(null, false);
  }

  @Override
  public Step<Claim> next(Claim claim, Entry entry) {
    return switch ((ClaimEntry) entry) {
      case ClaimMade made when claim.isMade() && !claim.isOf(made) ->
          unlawful(
              "claim.made-by-one",
              "A claim is made by one party. Another party that says the same makes a claim of its own.");
      case ClaimMade _ when claim.isMade() && !claim.withdrawn() ->
          unlawful(
              "claim.made-once",
              "A claim that stands is not made a second time: reiterate or revise it. Once withdrawn it can be made again.");
      case ClaimMade made -> lawful(new Claim(made.accordingTo(), false));
      case ClaimReiterated _, ClaimContested _, ClaimRevised _, ClaimWithdrawn _
          when !claim.isMade() ->
          unlawful(
              "claim.made-first",
              "Only a claim that was made can be reiterated, contested, revised or withdrawn. Record first that it was made, or date the making earlier.");
      case ClaimContested contested when claim.isOf(contested) ->
          unlawful(
              "claim.contested-by-others",
              "A claim is contested by others; the claimant revises or withdraws it.");
      case ClaimContested _ -> lawful(claim);
      case ClaimReiterated _, ClaimRevised _, ClaimWithdrawn _ when !claim.isOf(entry) ->
          unlawful(
              "claim.only-by-claimant",
              "Only the claimant reiterates, revises or withdraws a claim. Others contest it, or make a claim of their own.");
      case ClaimReiterated _, ClaimRevised _, ClaimWithdrawn _ when claim.withdrawn() ->
          unlawful(
              "claim.not-after-withdrawal",
              "A withdrawn claim can only be made again; it cannot be reiterated, revised or withdrawn.");
      case ClaimReiterated _, ClaimRevised _ -> lawful(claim);
      case ClaimWithdrawn _ -> lawful(new Claim(claim.claimant(), true));
    };
  }
}
