package org.diplomaticrecord.core.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.diplomaticrecord.core.form.Unreadable;

/**
 * Reads a file again for some of its entries, to point at what is inside them: that is not kept.
 */
final class EntrySearch implements Sections {
  private final Set<Integer> wanted;
  private final Map<Integer, Located> found = new HashMap<>();
  private int index;

  private EntrySearch(Set<Integer> wanted) {
    this.wanted = wanted;
  }

  /**
   * Finds entries by which of the file's they are.
   *
   * @param wanted from 0
   */
  static Map<Integer, Located> in(ImportFile file, Set<Integer> wanted) {
    EntrySearch search = new EntrySearch(wanted);
    try {
      FileReading.sections(file, search);
    } catch (Unreadable behindTheLast) {
      // What came before it could be read, and is found.
      return search.found;
    }
    return search.found;
  }

  @Override
  public void entry(Located entry) {
    if (wanted.contains(index)) {
      found.put(index, entry);
    }
    index++;
  }

  @Override
  public void dossier(Located dossier) {}

  @Override
  public void list(Located list) {}

  @Override
  public void party(Located party) {}

  @Override
  public void source(Located source) {}

  @Override
  public void fault(int line, String pointer, String message) {}

  @Override
  public void broken(int line, String pointer, String message) {}
}
