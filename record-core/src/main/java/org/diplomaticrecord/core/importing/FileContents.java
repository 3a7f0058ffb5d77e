package org.diplomaticrecord.core.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.core.dossier.Dossier;
import org.diplomaticrecord.core.dossier.Party;
import org.diplomaticrecord.core.dossier.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier file says.
 *
 * @param file the file
 * @param id the dossier it belongs to; absent only where that is among the faults
 * @param dossier the definition of the dossier, if this file has it
 * @param list the list it is an edition of, if it says so
 * @param parties the parties it defines
 * @param sources the sources it defines
 * @param items its entries, as far as they could be read
 * @param faults what could not be read
 * @param unread the ids, subjects and import keys of what could not be read, as far as they can be
 *     told
 * @param whole whether it could be read to its end
 */
record FileContents(
    ImportFile file,
    @Nullable DossierId id,
    @Nullable Defined<Dossier> dossier,
    @Nullable Defined<ListId> list,
    List<Defined<Party>> parties,
    List<Defined<Source>> sources,
    List<Item> items,
    List<ImportFault> faults,
    Set<String> unread,
    boolean whole) {
  /** The import keys of what could be read. */
  Set<String> keys() {
    return items.stream()
        .map(item -> item.key().code())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Something said once in a file.
   *
   * @param place where it stands
   * @param value what is said
   */
  record Defined<T>(Place place, T value) {}
}
