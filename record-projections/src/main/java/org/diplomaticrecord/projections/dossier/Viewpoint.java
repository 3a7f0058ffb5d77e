package org.diplomaticrecord.projections.dossier;

import java.time.LocalDate;
import java.util.Set;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.DossierId;

/**
 * From where a dossier is read.
 *
 * @param dossier the dossier
 * @param asOf the day at whose end it is read
 * @param basis the position up to which the record is read
 * @param lens what is seen of it
 * @param seesNothing whether no document is among those the reading is narrowed to: then no lens
 *     says so
 */
public record Viewpoint(
    DossierId dossier, LocalDate asOf, long basis, Lens lens, boolean seesNothing) {
  /** Whether all that is recorded is seen: then the answers are already there. */
  public boolean whole() {
    return lens.equals(Lens.WHOLE) && !seesNothing;
  }

  /** Of everything recorded. */
  public static Viewpoint whole(DossierId dossier, LocalDate asOf, long basis) {
    return new Viewpoint(dossier, asOf, basis, Lens.WHOLE, false);
  }

  /** The documents it is narrowed to; empty for all. */
  public Set<String> sources() {
    return lens.citing().stream()
        .map(Object::toString)
        .collect(java.util.stream.Collectors.toSet());
  }

  /** The parties it is narrowed to; empty for all. */
  public Set<String> parties() {
    return lens.accordingTo().stream()
        .map(Object::toString)
        .collect(java.util.stream.Collectors.toSet());
  }
}
