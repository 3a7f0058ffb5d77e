package org.diplomaticrecord.projections.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.projecting.Bases.Basis;
import org.jspecify.annotations.Nullable;

/**
 * From where a request is answered, and how it said so.
 *
 * @param viewpoint from where
 * @param basis the basis of it
 * @param publishedBy the day by which the documents were public, if it is narrowed to them
 * @param dated whether the day matters to the answer
 * @param fixed whether the request itself fixes day and basis: then the answer never changes
 * @param cursor where the page before ended, if this is not the first
 * @param address the address of the request
 */
record Perspective(
    Viewpoint viewpoint,
    Basis basis,
    @Nullable LocalDate publishedBy,
    boolean dated,
    boolean fixed,
    @Nullable Cursor cursor,
    Address address) {

  /** The address of this very answer. */
  String explicit() {
    Map<String, String> fixing = fixing();
    if (cursor != null) {
      fixing.put("cursor", cursor.text());
    }
    return address.with(fixing);
  }

  /** The address of the page after this. */
  String next(Cursor after) {
    Map<String, String> fixing = fixing();
    fixing.put("cursor", after.text());
    return address.with(fixing);
  }

  private Map<String, String> fixing() {
    Map<String, String> fixing = new LinkedHashMap<>();
    if (dated) {
      fixing.put("asOf", viewpoint.asOf().toString());
    }
    fixing.put("basis", Long.toString(viewpoint.basis()));
    return fixing;
  }
}
