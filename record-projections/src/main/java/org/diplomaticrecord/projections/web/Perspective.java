package org.diplomaticrecord.projections.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.projecting.Bases.Basis;
import org.diplomaticrecord.projections.takeaway.Format;
import org.jspecify.annotations.Nullable;

/**
 * From where a request is answered, and how it said so.
 *
 * @param viewpoint from where
 * @param basis the basis of it
 * @param organs whose statements are read with those of the parties it is narrowed to
 * @param publishedBy the day by which the documents were public, if it is narrowed to them
 * @param fixing the parameters that fix day and basis
 * @param fixed whether the request itself fixes day and basis: then the answer never changes
 * @param negotiable whether the header Accept-Datetime has a say in the basis
 * @param cursor where the page before ended, if this is not the first
 * @param address the address of the request
 */
record Perspective(
    Viewpoint viewpoint,
    Basis basis,
    SortedSet<String> organs,
    @Nullable LocalDate publishedBy,
    Fixing fixing,
    boolean fixed,
    boolean negotiable,
    @Nullable Cursor cursor,
    Address address) {
  /**
   * The names of the parameters that fix from where is read.
   *
   * @param day that fixes the day
   * @param dated whether the answer depends on the day
   * @param basis that fixes the basis
   */
  record Fixing(String day, boolean dated, String basis) {
    static final Fixing DAY_AND_BASIS = new Fixing("asOf", true, "basis");
    static final Fixing BASIS = new Fixing("asOf", false, "basis");
  }

  /**
   * Whether it is a state of something that has others, which a time map lists: a later page is no
   * state of the list as a whole.
   */
  boolean isMemento() {
    return cursor == null && address.hasTimeMap();
  }

  /** The parties it is narrowed to by name; empty for all. */
  List<String> parties() {
    return viewpoint.parties().stream().filter(party -> !organs.contains(party)).sorted().toList();
  }

  /** Whether the day matters to the answer. */
  boolean dated() {
    return fixing.dated();
  }

  /** The same, fixed by other parameters; {@code by} says whether the request gives them. */
  Perspective fixing(Fixing names, boolean by) {
    return new Perspective(
        viewpoint, basis, organs, publishedBy, names, by, negotiable, cursor, address);
  }

  /** The address of this very answer. */
  String explicit() {
    return address.with(cursor == null ? place() : place(cursor));
  }

  /** The address of this very answer in a form. */
  String explicit(Format format) {
    Map<String, String> names = place();
    names.put("format", format.word());
    return address.resolved("format", null).with(names);
  }

  /** The whole URI of what was answered, on whatever basis: the recorded axis is left open. */
  String original() {
    return address.absolute(day());
  }

  /** The whole URI of the same on a basis. */
  String memento(long position) {
    Map<String, String> names = day();
    names.put(fixing.basis(), Long.toString(position));
    return address.absolute(names);
  }

  /** The URI of the list of such bases. */
  String timeMap(long after) {
    Map<String, String> names = day();
    if (after > 0) {
      names.put("after", Long.toString(after));
    }
    return address.timeMap(names);
  }

  /** The address of the page after this. */
  String next(Cursor after) {
    return address.with(place(after));
  }

  private Map<String, String> place(Cursor page) {
    Map<String, String> names = place();
    names.put("cursor", page.text());
    return names;
  }

  private Map<String, String> place() {
    Map<String, String> names = day();
    names.put(fixing.basis(), Long.toString(viewpoint.basis()));
    return names;
  }

  private Map<String, String> day() {
    Map<String, String> names = new LinkedHashMap<>();
    if (fixing.dated()) {
      names.put(fixing.day(), viewpoint.asOf().toString());
    }
    return names;
  }
}
