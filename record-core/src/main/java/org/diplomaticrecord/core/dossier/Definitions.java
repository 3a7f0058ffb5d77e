package org.diplomaticrecord.core.dossier;

import java.util.List;
import org.diplomaticrecord.api.value.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier consists of besides its entries.
 *
 * @param id the dossier
 * @param dossier its own definition; absent where none is given
 * @param parties its parties
 * @param sources its sources
 */
public record Definitions(
    DossierId id, @Nullable Dossier dossier, List<Party> parties, List<Source> sources) {
  public Definitions {
    parties = List.copyOf(parties);
    sources = List.copyOf(sources);
  }
}
