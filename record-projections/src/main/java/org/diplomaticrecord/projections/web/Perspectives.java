package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.projections.dossier.DossierReader;
import org.diplomaticrecord.projections.dossier.DossierReader.Party;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.entry.Organs;
import org.diplomaticrecord.projections.projecting.Bases.Basis;
import org.diplomaticrecord.projections.web.Perspective.Fixing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes out from where a request is to be answered. */
@Component
class Perspectives {
  private final DossierReader dossiers;
  private final Organs organs;
  private final RequestedBases bases;
  private final Today today;

  Perspectives(DossierReader dossiers, Organs organs, RequestedBases bases, Today today) {
    this.dossiers = dossiers;
    this.organs = organs;
    this.bases = bases;
    this.today = today;
  }

  /** Of a request for one answer. */
  Perspective of(
      String dossier, ReadQuery query, HttpServletRequest request, HttpServletResponse response) {
    return of(dossier, query, null, request, response);
  }

  /** Of a request whose answer does not depend on a day. */
  Perspective of(
      String dossier, BasisQuery query, HttpServletRequest request, HttpServletResponse response) {
    Perspective perspective = ofRecord(dossier, query, request, response);
    bases.await(perspective.viewpoint().dossier(), perspective.basis(), response);
    return perspective;
  }

  /** Of a request that is answered from the record itself: nothing has to be projected for it. */
  Perspective ofRecord(
      String dossier, BasisQuery query, HttpServletRequest request, HttpServletResponse response) {
    DossierId id = dossier(dossier);
    Address address = Address.of(request);
    String datetime = request.getHeader(Negotiation.ACCEPT_DATETIME);
    Basis basis =
        bases
            .named(query.basis(), query.recordedAt(), null, Fixing.BASIS, response)
            .orElseGet(() -> bases.negotiated(id, address, datetime, response));
    Viewpoint viewpoint = Viewpoint.whole(id, LocalDate.MAX, basis.position());
    return new Perspective(
        viewpoint,
        basis,
        Collections.emptySortedSet(),
        null,
        Fixing.BASIS,
        query.basis() != null,
        query.basis() == null && query.recordedAt() == null,
        null,
        address);
  }

  /** Of a request for a page of a list. */
  Perspective of(
      String dossier,
      ReadQuery query,
      @Nullable String page,
      HttpServletRequest request,
      HttpServletResponse response) {
    Address address = Address.of(request);
    String datetime = request.getHeader(Negotiation.ACCEPT_DATETIME);
    return of(dossier, query, page, address, Fixing.DAY_AND_BASIS, true, datetime, response);
  }

  /** Of a request in which other parameters fix day and basis. */
  Perspective of(
      String dossier,
      ReadQuery query,
      @Nullable String page,
      Address address,
      Fixing fixing,
      HttpServletResponse response) {
    return of(dossier, query, page, address, fixing, false, null, response);
  }

  private Perspective of(
      String dossier,
      ReadQuery query,
      @Nullable String page,
      Address address,
      Fixing fixing,
      boolean negotiable,
      @Nullable String datetime,
      HttpServletResponse response) {
    DossierId id = dossier(dossier);
    Cursor cursor = page == null ? null : Cursor.of(page);
    LocalDate asOf = query.asOf() == null ? null : Parameters.day(fixing.day(), query.asOf());
    Basis basis =
        bases
            .named(query.basis(), query.recordedAt(), cursor, fixing, response)
            .orElseGet(() -> bases.negotiated(id, address, datetime, response));
    if (cursor != null) {
      check(cursor, asOf, basis, address);
    }
    boolean fixed = cursor != null || (asOf != null && query.basis() != null);
    LocalDate day = cursor != null ? cursor.asOf() : asOf != null ? asOf : today.day();
    LocalDate publishedBy =
        query.publishedBy() == null ? null : Parameters.day("publishedBy", query.publishedBy());
    List<Party> known = dossiers.parties(id);
    Set<String> parties = parties(known, query);
    boolean withOrgans = reads(query);
    Set<String> sources = sources(id, query.citing(), publishedBy);
    bases.await(id, basis, response);
    SortedSet<String> organs =
        withOrgans
            ? this.organs.of(id, known, parties, basis.position())
            : Collections.emptySortedSet();
    boolean seesNothing = publishedBy != null && sources.isEmpty();
    Lens lens =
        parties.isEmpty() && sources.isEmpty()
            ? Lens.WHOLE
            : new Lens(
                Stream.of(parties, organs)
                    .flatMap(Set::stream)
                    .map(PartyId::new)
                    .collect(Collectors.toSet()),
                sources.stream().map(SourceId::new).collect(Collectors.toSet()));
    return new Perspective(
        new Viewpoint(id, day, basis.position(), lens, seesNothing),
        basis,
        organs,
        publishedBy,
        fixing,
        fixed,
        negotiable && query.basis() == null && query.recordedAt() == null && cursor == null,
        cursor,
        address);
  }

  private DossierId dossier(String dossier) {
    try {
      DossierId id = new DossierId(dossier);
      if (dossiers.exists(id)) {
        return id;
      }
    } catch (InvalidField _) {
      // Then there is none either.
    }
    String known =
        dossiers.all().stream().map(DossierReader.Dossier::id).collect(Collectors.joining(", "));
    throw new Problem(
        ProblemType.UNKNOWN_DOSSIER,
        "There is no dossier '%s'; %s."
            .formatted(dossier, known.isEmpty() ? "there is none yet" : "there are " + known));
  }

  private static void check(Cursor cursor, @Nullable LocalDate asOf, Basis basis, Address address) {
    if (!cursor.query().equals(address.fingerprint())) {
      throw Problem.parameter(
          "cursor", "belongs to another query; only 'limit' may differ from page to page");
    }
    if ((asOf != null && !asOf.equals(cursor.asOf())) || basis.position() != cursor.basis()) {
      throw Problem.parameter(
          "cursor",
          "was given as of %s on basis %d; leave out what says otherwise"
              .formatted(cursor.asOf(), cursor.basis()));
    }
  }

  private static Set<String> parties(List<Party> known, ReadQuery query) {
    if (query.accordingTo() == null) {
      if (query.organs() != null) {
        throw Problem.parameter(
            "organs", "says whether the organs of parties are read: name them by 'accordingTo'");
      }
      return Set.of();
    }
    return Set.copyOf(
        Parameters.someOf(
            "accordingTo", query.accordingTo(), known.stream().map(Party::id).toList()));
  }

  private static boolean reads(ReadQuery query) {
    String organs = Parameters.oneOf("organs", query.organs(), List.of("include", "exclude"));
    return !"exclude".equals(organs);
  }

  private Set<String> sources(
      DossierId dossier, @Nullable String citing, @Nullable LocalDate publishedBy) {
    if (citing == null) {
      return publishedBy == null ? Set.of() : dossiers.publishedBy(dossier, publishedBy);
    }
    List<String> known = dossiers.sources(dossier).stream().map(DossierReader.Source::id).toList();
    Set<String> cited = new LinkedHashSet<>(Parameters.someOf("citing", citing, known));
    if (publishedBy != null) {
      cited.retainAll(dossiers.publishedBy(dossier, publishedBy));
    }
    return cited;
  }
}
