package org.diplomaticrecord.api.value;

import java.util.Arrays;
import java.util.Optional;

/** What is said where a text is no date: why, what was probably meant, and what is allowed. */
final class EdtfRefusal {
  private static final int SHOWN = 60;
  private static final String ALLOWED =
      "write 2014-07-04, 2014-07 or 2014, each with X for a digit that is not known and ~, ? or %"
          + " where it is approximate, uncertain or both; [a..b], [..b], [a..] or [a,b] for one day"
          + " of several; x/y, x/.. or x/ for what lasted, had not ended or ended nobody knows when";

  private EdtfRefusal() {}

  static InvalidField of(String text, UnreadableDate unreadable) {
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    String message =
        "'%s' is no date: %s; %s".formatted(shown, probably(text, unreadable.reason()), ALLOWED);
    // Control characters and halves of surrogate pairs cannot be printed.
    return new InvalidField("dated", message.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD"));
  }

  /** The reason, or a better one if the text is written in a way that is known. */
  private static String probably(String text, String reason) {
    if (text.length() > EdtfParser.LONGEST) {
      return reason;
    }
    return Arrays.stream(ForeignNotation.values())
        .filter(each -> each.occursIn(text))
        .flatMap(each -> said(each, each.rewritten(text)).stream())
        .findFirst()
        .orElse(reason);
  }

  private static Optional<String> said(ForeignNotation notation, Optional<String> rewritten) {
    return rewritten
        .filter(EdtfRefusal::isDate)
        .map(date -> "%s: write %s".formatted(notation.rule(), date))
        .or(() -> notation.unmistakable() ? Optional.of(notation.rule()) : Optional.empty());
  }

  private static boolean isDate(String text) {
    try {
      EdtfParser.parse(text);
      return true;
    } catch (UnreadableDate _) {
      return false;
    }
  }
}
