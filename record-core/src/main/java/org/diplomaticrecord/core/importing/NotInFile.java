package org.diplomaticrecord.core.importing;

import java.util.List;
import org.diplomaticrecord.api.value.ImportKey;

/**
 * What earlier editions of the imported files named and these do not. It stays in the record as it
 * is: whoever leaves something out has not said that it was wrong.
 *
 * @param comparedWith how many import keys the earlier editions named; 0 where none is known, so
 *     that nothing could be compared
 * @param total how many of them are not named now
 * @param sinceLastEdition how many of those the last edition still named
 * @param keys those, the ones the last edition named first; at most 1,000 of them
 */
public record NotInFile(int comparedWith, int total, int sinceLastEdition, List<Missing> keys) {
  /** The most keys that are told. */
  static final int MOST = 1_000;

  /**
   * An entry, correction or retraction that is no longer named.
   *
   * @param importKey its key
   * @param position where it is recorded
   */
  public record Missing(ImportKey importKey, long position) {}

  public NotInFile {
    keys = List.copyOf(keys);
  }
}
