package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.projecting.Bases;
import org.diplomaticrecord.projections.projecting.Bases.Basis;
import org.diplomaticrecord.projections.projecting.ProjectedBases;
import org.diplomaticrecord.projections.projecting.TemporarilyUnavailable;
import org.diplomaticrecord.projections.web.Perspective.Fixing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Makes out on which basis a request is to be answered. It is found in the record, whatever is
 * projected of it: who is answered from the projections then waits until they have reached it.
 */
@Component
class RequestedBases {
  private final Bases bases;
  private final ProjectedBases projected;
  private final Negotiation negotiation;

  RequestedBases(Bases bases, ProjectedBases projected, Negotiation negotiation) {
    this.bases = bases;
    this.projected = projected;
    this.negotiation = negotiation;
  }

  /** The basis that the request itself names, if it does: a position, an instant or a page. */
  Optional<Basis> named(
      @Nullable String position,
      @Nullable String recordedAt,
      @Nullable Cursor cursor,
      Fixing fixing,
      HttpServletResponse response) {
    if (position != null && recordedAt != null) {
      throw Problem.parameter(
          "recordedAt", "says on what basis, and so does 'basis': give one of them");
    }
    if (position != null) {
      return Optional.of(at(fixing.basis(), Parameters.position(fixing.basis(), position)));
    }
    if (recordedAt != null) {
      return Optional.of(by(Parameters.instant("recordedAt", recordedAt), response));
    }
    return cursor == null ? Optional.empty() : Optional.of(at(fixing.basis(), cursor.basis()));
  }

  /**
   * The basis of a request that names none: what was known at a datetime, or everything recorded.
   */
  Basis negotiated(
      DossierId dossier, Address address, @Nullable String datetime, HttpServletResponse response) {
    return orAskAgain(response, () -> negotiation.basis(dossier, address, datetime));
  }

  /** The last position recorded by an instant. */
  Basis by(Instant instant, HttpServletResponse response) {
    return orAskAgain(response, () -> bases.by(instant));
  }

  /** Waits until the projections can answer on a basis. */
  void await(DossierId dossier, Basis basis, HttpServletResponse response) {
    orAskAgain(response, () -> projected.await(dossier, basis));
  }

  /** The position a parameter names. */
  Basis at(String name, long position) {
    return bases
        .at(position)
        .orElseThrow(() ->
            Problem.parameter(
                name,
                "%d is beyond the record, which ends at position %d"
                    .formatted(position, bases.recorded().position())));
  }

  private static <T> T orAskAgain(HttpServletResponse response, Supplier<T> answer) {
    try {
      return answer.get();
    } catch (TemporarilyUnavailable e) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(e.retryAfter().toSeconds()));
      throw new Problem(ProblemType.UNAVAILABLE, String.valueOf(e.getMessage()));
    }
  }
}
