package org.diplomaticrecord.api.fold.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.ActivityEntry;
import org.diplomaticrecord.api.entry.EngagementEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.InquiryEntry.InquiryOpened;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionEstablished;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentTookEffect;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureExtended;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureImposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureReimposed;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicyAdopted;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/**
 * That something happened or began or, where the kind looks at that, that it ended.
 *
 * @param days on which of them it can have been
 */
record Turn(Said said, boolean ends, Bounds days) {
  /** The turns that entries tell of. */
  static List<Turn> of(List<Said> said) {
    List<Turn> turns = new ArrayList<>();
    for (Said each : said) {
      Edtf dated = each.entry().dated();
      turns.add(new Turn(each, false, dated.start()));
      if (dated.isInterval() && !dated.toString().endsWith("/..")) {
        Bounds last = dated.end().orElseThrow();
        switch (lasting(each.entry())) {
          case NO -> {}
          case TO_THE_END_OF_ITS_LAST_DAY ->
              turns.add(
                  new Turn(
                      each, true, new Bounds(dayAfter(last.earliest()), dayAfter(last.latest()))));
          case TO_ITS_LAST_DAY -> turns.add(new Turn(each, true, last));
        }
      }
    }
    return turns;
  }

  private enum Lasting {
    NO,
    /** On its last day it is over: what was held has been held by the end of that day. */
    TO_ITS_LAST_DAY,
    /** On its last day it is so still. */
    TO_THE_END_OF_ITS_LAST_DAY
  }

  private static Lasting lasting(Entry entry) {
    return switch (entry) {
      case EngagementEntry _, ActivityEntry _, InquiryOpened _ -> Lasting.TO_ITS_LAST_DAY;
      case MeasureImposed _,
          MeasureReimposed _,
          MeasureExtended _,
          PolicyAdopted _,
          InstitutionEstablished _,
          InstrumentTookEffect _ ->
          Lasting.TO_THE_END_OF_ITS_LAST_DAY;
      default -> Lasting.NO;
    };
  }

  private static LocalDate dayAfter(LocalDate day) {
    return day.equals(Bounds.OPEN_END) ? day : day.plusDays(1);
  }

  Entry entry() {
    return said.entry();
  }

  long position() {
    return said.position();
  }

  PartyId by() {
    return entry().accordingTo();
  }

  Edtf dated() {
    return entry().dated();
  }

  /** The date of this alone: of what lasted only of its beginning or only of its end. */
  Edtf when() {
    String text = dated().toString();
    int slash = text.indexOf('/');
    if (slash < 0) {
      return dated();
    }
    String first = text.substring(0, slash);
    String last = text.substring(slash + 1);
    if (ends) {
      return Edtf.of(isOpen(last) ? "[%s..]".formatted(first) : last);
    }
    return Edtf.of(isOpen(first) ? "[..%s]".formatted(last) : first);
  }

  /** The date of the end of what lasted, where one is given. */
  @Nullable Edtf lastDay() {
    String text = dated().toString();
    String last = text.substring(text.indexOf('/') + 1);
    return text.contains("/") && !isOpen(last) ? Edtf.of(last) : null;
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  /** That it was so by then. */
  @Nullable Edtf byThen() {
    LocalDate latest = dated().start().latest();
    return latest.equals(Bounds.OPEN_END) ? null : Edtf.of("[..%s]".formatted(latest));
  }

  Remark remark(@Nullable String text) {
    return new Remark(by(), dated(), text, null, position());
  }
}
