package org.diplomaticrecord.projections.web;

import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.memento.HttpDate;
import org.diplomaticrecord.projections.memento.Memento;
import org.diplomaticrecord.projections.memento.Mementos;
import org.diplomaticrecord.projections.memento.Scope;
import org.diplomaticrecord.projections.projecting.Bases;
import org.diplomaticrecord.projections.projecting.Bases.Basis;
import org.diplomaticrecord.projections.projecting.ProjectedBases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses the basis for a client that asks for a state by its datetime (RFC 7089). */
@Component
class Negotiation {
  /** Where the address names a basis, it has nothing to say. */
  static final String ACCEPT_DATETIME = "Accept-Datetime";

  private final Bases bases;
  private final ProjectedBases projected;
  private final Scopes scopes;
  private final Mementos mementos;

  Negotiation(Bases bases, ProjectedBases projected, Scopes scopes, Mementos mementos) {
    this.bases = bases;
    this.projected = projected;
    this.scopes = scopes;
    this.mementos = mementos;
  }

  /**
   * The basis of what was known at a datetime. Before the first memento of what the address is
   * about it is that memento (RFC 7089, 4.5.3): who negotiates wants a state that there is.
   *
   * @param datetime absent where everything known is asked for
   */
  Basis basis(DossierId dossier, Address address, @Nullable String datetime) {
    if (datetime == null) {
      return bases.recorded();
    }
    Basis known = bases.by(HttpDate.endOfSecond(ACCEPT_DATETIME, datetime));
    List<String> resource = address.belowDossier();
    return scopes
        .of(
            dossier,
            resource.isEmpty() ? null : resource.getFirst(),
            resource.size() < 2 ? null : resource.getLast())
        .flatMap(scope -> firstAfter(known, scope))
        .orElse(known);
  }

  /** The first memento, if it is later than what was known. */
  private Optional<Basis> firstAfter(Basis known, Scope scope) {
    projected.await(scope.dossier(), known);
    if (isBy(known, mementos.first(scope))) {
      return Optional.empty();
    }
    projected.await(scope.dossier(), bases.recorded());
    return mementos
        .first(scope)
        .filter(first -> first.basis() > known.position())
        .flatMap(first -> bases.at(first.basis()));
  }

  private static boolean isBy(Basis known, Optional<Memento> first) {
    return first.filter(memento -> memento.basis() <= known.position()).isPresent();
  }
}
