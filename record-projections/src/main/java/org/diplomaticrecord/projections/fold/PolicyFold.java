package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.PolicyEntry;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicyAdopted;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicySuperseded;
import org.diplomaticrecord.api.view.PolicyDetail;
import org.diplomaticrecord.api.view.PolicyDetail.PastPolicy;
import org.jspecify.annotations.Nullable;

/** One policy of a body is in force at a time: adopting the next ends the one before. */
final class PolicyFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS = List.of("in-force", "superseded");

  private @Nullable Told inForce;
  private final List<PastPolicy> past = new ArrayList<>();
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((PolicyEntry) told.entry()) {
      case PolicyAdopted _ -> {
        supersede(told);
        inForce = told;
        words.only("in-force", told);
      }
      case PolicySuperseded _ -> {
        supersede(told);
        words.only("superseded", told);
      }
    }
  }

  private void supersede(Told next) {
    if (inForce != null && inForce.entry() instanceof PolicyAdopted e) {
      past.add(
          new PastPolicy(
              e.title(),
              e.body(),
              e.dated(),
              next.when(),
              e.principles(),
              e.points(),
              inForce.position()));
    }
    inForce = null;
  }

  @Override
  public Standing standing() {
    return words.standing(detail());
  }

  private PolicyDetail detail() {
    return inForce != null && inForce.entry() instanceof PolicyAdopted e
        ? new PolicyDetail(e.body(), e.dated(), e.principles(), e.points(), List.copyOf(past))
        : new PolicyDetail(null, null, List.of(), List.of(), List.copyOf(past));
  }
}
