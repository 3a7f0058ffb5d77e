package org.diplomaticrecord.projections.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.projections.state.Total;

/**
 * Where a page ended. It fixes the day and the basis, so that the pages of a list fit together
 * whatever is recorded meanwhile, and it belongs to one query.
 *
 * @param asOf the day of the first page
 * @param basis the basis of the first page
 * @param total what the first page counted
 * @param query the fingerprint of the query
 * @param last the key of the page's last item
 */
record Cursor(LocalDate asOf, long basis, Total total, String query, String last) {
  private static final String SEPARATOR = "|";
  private static final int PARTS = 7;

  String text() {
    String fields =
        String.join(
            SEPARATOR,
            asOf.toString(),
            Long.toString(basis),
            Long.toString(total.certain()),
            Long.toString(total.possible()),
            query,
            last);
    String signed = String.join(SEPARATOR, Fingerprint.of(fields), fields);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(signed.getBytes(StandardCharsets.UTF_8));
  }

  static Cursor of(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
              .split("\\|", PARTS);
      if (parts.length == PARTS) {
        Total total = new Total(Long.parseLong(parts[3]), Long.parseLong(parts[4]));
        Cursor cursor =
            new Cursor(
                LocalDate.parse(parts[1]), Long.parseLong(parts[2]), total, parts[5], parts[6]);
        if (cursor.text().equals(text)) {
          return cursor;
        }
      }
    } catch (IllegalArgumentException | DateTimeException _) {
      // Said below.
    }
    throw Problem.parameter(
        "cursor", "is none that was given here; use the 'next' of an answer as it is");
  }
}
