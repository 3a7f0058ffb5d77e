package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.require;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.PolicyEntry;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicyAdopted;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicySuperseded;

/**
 * One policy of a body at a time: the one in force is superseded, on the same day at the latest,
 * before the next.
 */
record PolicyLaw() implements Law<Boolean> {
  @Override
  public Boolean start() {
    return false;
  }

  @Override
  public Step<Boolean> next(Boolean inForce, Entry entry) {
    return switch ((PolicyEntry) entry) {
      case PolicyAdopted _ ->
          require(
              !inForce,
              true,
              "policy.one-in-force",
              "A body has one policy in force at a time. Record first that the one in force was superseded, on the same day at the latest.");
      case PolicySuperseded _ ->
          require(
              inForce,
              false,
              "policy.superseded-only-in-force",
              "Only a policy in force can be superseded. Record first that it was adopted, or date the adoption earlier.");
    };
  }
}
