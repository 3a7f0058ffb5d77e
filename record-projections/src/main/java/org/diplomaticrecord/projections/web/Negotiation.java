package org.diplomaticrecord.projections.web;

import java.util.List;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.memento.HttpDate;
import org.diplomaticrecord.projections.memento.Mementos;
import org.diplomaticrecord.projections.projecting.Bases;
import org.diplomaticrecord.projections.projecting.Bases.Basis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses the basis for a client that asks for a state by its datetime (RFC 7089). */
@Component
class Negotiation {
  /** Where the address names a basis, it has nothing to say. */
  static final String ACCEPT_DATETIME = "Accept-Datetime";

  private final Bases bases;
  private final Scopes scopes;
  private final Mementos mementos;

  Negotiation(Bases bases, Scopes scopes, Mementos mementos) {
    this.bases = bases;
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
      return bases.head();
    }
    Basis known = bases.by(HttpDate.endOfSecond(ACCEPT_DATETIME, datetime));
    List<String> resource = address.belowDossier();
    return scopes
        .of(
            dossier,
            resource.isEmpty() ? null : resource.getFirst(),
            resource.size() < 2 ? null : resource.getLast())
        .flatMap(mementos::first)
        .filter(first -> first.basis() > known.position())
        .map(first -> bases.at(first.basis()))
        .orElse(known);
  }
}
