package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.projections.diff.Comparison;
import org.diplomaticrecord.projections.projecting.Bases.Basis;
import org.diplomaticrecord.projections.web.Perspective.Fixing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes out what a request compares. Each axis has parameters of its own; one of the other axis is
 * refused, as it would be another question.
 */
@Component
class Comparisons {
  /**
   * What is compared.
   *
   * @param comparison from where to where
   * @param perspective from where is looked last: it fixes what pages and caches need
   * @param earlier of two bases the earlier; absent where there is one basis
   */
  record Compared(Comparison comparison, Perspective perspective, @Nullable Basis earlier) {}

  private static final Fixing DAYS = new Fixing("to", true, "basis");
  private static final Fixing POSITIONS = new Fixing("asOf", true, "to");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Perspectives perspectives;
  private final RequestedBases bases;

  Comparisons(Perspectives perspectives, RequestedBases bases) {
    this.perspectives = perspectives;
    this.bases = bases;
  }

  /** What a request compares. */
  Compared of(
      String dossier, DiffQuery query, HttpServletRequest request, HttpServletResponse response) {
    String axis = Parameters.oneOf("axis", query.axis(), List.of("valid", "recorded"));
    if (axis == null) {
      throw Problem.parameter(
          "axis",
          "is needed: 'valid' for what changed in the world between two days, 'recorded' for what"
              + " changed in our knowledge between two positions");
    }
    if (query.from() == null) {
      throw Problem.parameter(
          "from",
          axis.equals("valid")
              ? "is needed: the earlier of two days, e.g. 2014-06-30"
              : "is needed: the earlier of two positions, e.g. 120");
    }
    Address address = Address.of(request).resolved("to", null);
    return axis.equals("valid")
        ? inTheWorld(dossier, query, query.from(), address, response)
        : inOurKnowledge(dossier, query, query.from(), address, response);
  }

  private Compared inTheWorld(
      String dossier,
      DiffQuery query,
      String first,
      Address address,
      HttpServletResponse response) {
    refuse(
        "asOf",
        query.asOf(),
        "axis=valid compares two days on one basis: they are 'from' and 'to'");
    LocalDate from = day("from", first);
    if (query.to() != null) {
      day("to", query.to());
    }
    Perspective later =
        perspectives.of(
            dossier,
            read(query, query.to(), query.basis(), query.recordedAt()),
            query.cursor(),
            address,
            DAYS,
            response);
    if (from.isAfter(later.viewpoint().asOf())) {
      throw Problem.parameter(
          "from", "%s is after 'to', %s".formatted(from, later.viewpoint().asOf()));
    }
    return new Compared(new Comparison.InTheWorld(from, later.viewpoint()), later, null);
  }

  private Compared inOurKnowledge(
      String dossier,
      DiffQuery query,
      String first,
      Address address,
      HttpServletResponse response) {
    String why = "axis=recorded compares two positions as of one day: they are 'from' and 'to'";
    refuse("basis", query.basis(), why);
    refuse("recordedAt", query.recordedAt(), why);
    long from = position(first, response);
    String to = query.to();
    boolean instant = to != null && !NUMBER.matcher(to).matches();
    if (instant) {
      instant("to", Objects.requireNonNull(to));
    }
    Perspective later =
        perspectives.of(
            dossier,
            read(query, query.asOf(), instant ? null : to, instant ? to : null),
            query.cursor(),
            address.resolved("from", Long.toString(from)),
            POSITIONS,
            response);
    if (from > later.viewpoint().basis()) {
      throw Problem.parameter(
          "from", "%d is after 'to', %d".formatted(from, later.viewpoint().basis()));
    }
    boolean fixed = later.fixed() && NUMBER.matcher(first).matches();
    return new Compared(
        new Comparison.InOurKnowledge(from, later.viewpoint()),
        later.fixing(POSITIONS, fixed),
        bases.at("from", from));
  }

  private static ReadQuery read(
      DiffQuery query, @Nullable String asOf, @Nullable String basis, @Nullable String recordedAt) {
    return new ReadQuery(
        asOf,
        basis,
        recordedAt,
        query.accordingTo(),
        query.organs(),
        query.citing(),
        query.publishedBy());
  }

  private static void refuse(String name, @Nullable String value, String why) {
    if (value != null) {
      throw Problem.parameter(name, "is of the other axis: " + why);
    }
  }

  private static LocalDate day(String name, String text) {
    if (NUMBER.matcher(text).matches()) {
      throw Problem.parameter(
          name,
          "'%s' is no day, e.g. 2014-07-15; positions are compared with axis=recorded"
              .formatted(text));
    }
    return Parameters.day(name, text);
  }

  /** Where to begin: a position, or the last one recorded by an instant. */
  private long position(String text, HttpServletResponse response) {
    if (NUMBER.matcher(text).matches()) {
      return Parameters.position("from", text);
    }
    return bases.by(instant("from", text), response).position();
  }

  private static Instant instant(String name, String text) {
    if (DAY.matcher(text).matches()) {
      throw Problem.parameter(
          name,
          "'%s' is a day, and here are positions or instants; days are compared with axis=valid"
              .formatted(text));
    }
    if (!text.contains("T")) {
      throw Problem.parameter(
          name,
          "'%s' is neither a position, e.g. 120, nor an instant, e.g. 2026-11-21T10:00:00Z"
              .formatted(text));
    }
    return Parameters.instant(name, text);
  }
}
