package org.diplomaticrecord.api.fold;

import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.PolicyEntry;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicyAdopted;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicySuperseded;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.PolicyDetail;
import org.diplomaticrecord.api.view.PolicyDetail.PastPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One policy of a body is in force at a time: adopting the next ends the one before, and so does
 * the end of the time it was adopted for.
 */
final class PolicyFold implements Fold {
  private static final List<String> WORDS = List.of("in-force", "expired", "superseded");

  private static final One<String> BODY = new One<>("body");
  private static final One<Edtf> ADOPTED = new One<>("adopted");
  private static final One<List<String>> PRINCIPLES = One.list("principles");
  private static final One<List<String>> POINTS = One.list("points");
  private static final Many<Adopted> PAST = new Many<>("past", Adopted::past);

  /**
   * A policy that was adopted.
   *
   * @param until when it ceased to be in force; absent while it is
   */
  private record Adopted(PolicyAdopted entry, long position, @Nullable Edtf until) {
    Adopted endedBy(Occurrence o) {
      return until == null ? new Adopted(entry, position, o.when()) : this;
    }

    @Nullable PastPolicy past() {
      return until == null
          ? null
          : new PastPolicy(
              entry.title(),
              entry.body(),
              entry.dated(),
              until,
              entry.principles(),
              entry.points(),
              position);
    }
  }

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    change.amend(PAST, adopted -> adopted.endedBy(o));
    switch ((PolicyEntry) o.entry()) {
      case PolicyAdopted e -> {
        change.add(PAST, new Adopted(e, o.position(), null));
        change.set(BODY, e.body());
        change.set(ADOPTED, e.dated());
        change.set(PRINCIPLES, e.principles());
        change.set(POINTS, e.points());
        change.runs();
        change.only("in-force");
      }
      case PolicySuperseded _ -> isOver("superseded", change);
    }
  }

  private static void isOver(String word, Change change) {
    change.clear(BODY);
    change.clear(ADOPTED);
    change.clear(PRINCIPLES);
    change.clear(POINTS);
    change.runsNoMore();
    change.only(word);
  }

  @Override
  public Optional<Bounds> end(Entry entry) {
    return entry instanceof PolicyAdopted ? Term.over(entry) : Optional.empty();
  }

  @Override
  public void ended(Occurrence o, Change change) {
    if (change.isEndOfRun()) {
      change.amend(PAST, adopted -> adopted.endedBy(o));
      isOver("expired", change);
    }
  }

  @Override
  public PolicyDetail detail(Values values) {
    return new PolicyDetail(
        values.get(BODY),
        values.get(ADOPTED),
        values.all(PRINCIPLES),
        values.all(POINTS),
        values.list(PAST).stream().map(Adopted::past).filter(past -> past != null).toList());
  }
}
