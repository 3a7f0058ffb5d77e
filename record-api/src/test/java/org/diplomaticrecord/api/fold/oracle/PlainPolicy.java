package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.PolicyEntry;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicyAdopted;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicySuperseded;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.PolicyDetail;
import org.diplomaticrecord.api.view.PolicyDetail.PastPolicy;
import org.jspecify.annotations.Nullable;

final class PlainPolicy extends PlainFold {
  private @Nullable PolicyAdopted inForce;
  private long position;
  private final List<PastPolicy> past = new ArrayList<>();

  @Override
  List<String> order() {
    return List.of("in-force", "expired", "superseded");
  }

  @Override
  void happened(Turn turn) {
    switch ((PolicyEntry) turn.entry()) {
      case PolicyAdopted e -> {
        isOver("in-force", turn);
        inForce = e;
        position = turn.position();
        lasts(turn);
      }
      case PolicySuperseded _ -> isOver("superseded", turn);
    }
  }

  @Override
  void ended(Turn turn) {
    isOver("expired", turn);
  }

  private void isOver(String word, Turn turn) {
    PolicyAdopted e = inForce;
    if (e != null) {
      past.add(
          new PastPolicy(
              e.title(), e.body(), e.dated(), turn.when(), e.principles(), e.points(), position));
    }
    inForce = null;
    lastsNoMore();
    words.only(word, turn);
  }

  @Override
  Detail detail() {
    PolicyAdopted e = inForce;
    return e == null
        ? new PolicyDetail(null, null, List.of(), List.of(), List.copyOf(past))
        : new PolicyDetail(e.body(), e.dated(), e.principles(), e.points(), List.copyOf(past));
  }
}
