package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;

/** Follows one history of one subject, turn by turn. */
abstract class PlainFold {
  final Words words = new Words();
  private @Nullable String title;
  private @Nullable Turn lasting;
  private @Nullable Edtf until;

  static PlainFold of(Kind kind) {
    return switch (kind) {
      case ENGAGEMENT -> new PlainEngagement();
      case CLAIM -> new PlainClaim();
      case COMMITMENT -> new PlainCommitment();
      case DEMAND -> new PlainDemand();
      case PERSON -> new PlainPerson();
      case CASE -> new PlainCase();
      case SUSPECT -> new PlainSuspect();
      case INQUIRY -> new PlainInquiry();
      case MEASURE -> new PlainMeasure();
      case PROTEST -> new PlainProtest();
      case INCIDENT -> new PlainIncident();
      case INSTRUMENT -> new PlainInstrument();
      case POLICY -> new PlainPolicy();
      case INSTITUTION -> new PlainInstitution();
      case POSITION -> new PlainPosition();
      case ACTIVITY -> new PlainActivity();
    };
  }

  /** What a past comes to. */
  static Outcome outcome(Kind kind, List<Turn> past) {
    PlainFold fold = of(kind);
    for (Turn turn : past) {
      if (!turn.ends()) {
        fold.happened(turn);
        fold.title = turn.entry().title() == null ? fold.title : turn.entry().title();
      } else if (fold.lasting != null && fold.lasting.said().equals(turn.said())) {
        fold.lastsNoMore();
        fold.ended(turn);
      }
    }
    return past.isEmpty()
        ? Outcome.NOTHING
        : new Outcome(
            fold.order(),
            fold.words.marks(),
            fold.title,
            fold.until,
            fold.detail(),
            fold.promise());
  }

  /** Something happened or began. */
  abstract void happened(Turn turn);

  /** What the date of one entry alone still made last has ended. */
  void ended(Turn turn) {
    throw new AssertionError(turn);
  }

  /** The words of the view, those that say most first. */
  abstract List<String> order();

  abstract Detail detail();

  /** What can come to something without anything happening. */
  @Nullable Promise promise() {
    return null;
  }

  /** It lasts as this entry's date says. */
  final void lasts(Turn turn) {
    lasts(turn, null);
  }

  /** It lasts as this entry's date says, or to a day stated besides. */
  final void lasts(Turn turn, @Nullable Edtf stated) {
    lasting = turn.dated().isInterval() ? turn : null;
    until = stated == null ? turn.lastDay() : stated;
  }

  final void lastsNoMore() {
    lasting = null;
    until = null;
  }

  static <T> @Nullable T known(@Nullable T now, @Nullable T before) {
    return now == null ? before : now;
  }

  static <T> List<T> known(List<T> now, List<T> before) {
    return now.isEmpty() ? before : now;
  }

  /** Adds to a list what is not in it. */
  static <T> void addNew(List<T> list, List<T> more) {
    more.stream().filter(each -> !list.contains(each)).forEach(list::add);
  }

  /** A list with one more. */
  static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
