package org.diplomaticrecord.api.fold.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.fold.oracle.Words.Mark;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.MeasureDetail;
import org.jspecify.annotations.Nullable;

/**
 * What one history comes to.
 *
 * @param order the words of the view, those that say most first
 * @param words those that hold or held
 * @param title what the subject is called
 * @param until when the state ends, where something says so in advance
 * @param detail what the view tells besides; absent where nothing has happened
 */
record Outcome(
    List<String> order,
    Map<String, Mark> words,
    @Nullable String title,
    @Nullable Edtf until,
    @Nullable Detail detail,
    @Nullable Promise promise) {
  static final Outcome NOTHING = new Outcome(List.of(), Map.of(), null, null, null, null);

  /** What it can come to by the end of a day. */
  List<Outcome> on(LocalDate day) {
    return switch (promise) {
      case Promise.Term term when holds("in-force") && term.canBeOver(day) ->
          List.of(this, expired(term));
      case Promise.Yearly yearly when holds("recurring") && yearly.runsOn(day) ->
          List.of(with("under-way", new Mark(true, yearly.since(day), yearly.begun().position())));
      case null, default -> List.of(this);
    };
  }

  /** The end of the term has ended all else. */
  private Outcome expired(Promise.Term term) {
    Map<String, Mark> ended = new HashMap<>();
    words.forEach(
        (word, mark) -> ended.put(word, mark.holds() ? new Mark(false, null, term.by()) : mark));
    ended.put("expired", new Mark(true, term.until(), term.by()));
    return new Outcome(order, Map.copyOf(ended), title, until, notInForce(), promise);
  }

  private @Nullable Detail notInForce() {
    return detail instanceof MeasureDetail e
        ? new MeasureDetail(
            e.category(),
            e.scope(),
            e.legalBasis(),
            e.triggers(),
            e.basis(),
            e.threshold(),
            e.lastDesignated(),
            false,
            e.phases(),
            e.tightenings(),
            e.lastExtended(),
            e.extendedUntil(),
            e.announcementEnded())
        : detail;
  }

  private Outcome with(String word, Mark mark) {
    Map<String, Mark> more = new HashMap<>(words);
    more.put(word, mark);
    return new Outcome(order, Map.copyOf(more), title, until, detail, promise);
  }

  /**
   * Whether a day is near enough to be told exactly; what comes back every year does so for ever.
   */
  boolean isWithinSight(LocalDate day) {
    return !(promise instanceof Promise.Yearly yearly)
        || !holds("recurring")
        || yearly.isWithinSight(day);
  }

  boolean hasBegun() {
    return detail != null;
  }

  boolean holds(String word) {
    Mark mark = words.get(word);
    return mark != null && mark.holds();
  }

  String status() {
    return order.stream().filter(this::holds).findFirst().orElse(Answer.NOT_YET);
  }

  @Nullable Edtf since() {
    Mark mark = words.get(status());
    return mark == null ? null : mark.since();
  }
}
