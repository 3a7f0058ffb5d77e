package org.diplomaticrecord.core.importing;

/** Takes what stands in a dossier file, in the file's order. */
interface Sections {
  /** Which dossier the file belongs to. */
  void dossier(Located dossier);

  /** Which list the file is an edition of. */
  void list(Located list);

  void party(Located party);

  void source(Located source);

  void entry(Located entry);

  /**
   * Something that could not be read, though what follows it can.
   *
   * @param pointer the JSON Pointer to it
   */
  void fault(int line, String pointer, String message);

  /** As {@link #fault}, and what it would have said can be missed by what follows. */
  void broken(int line, String pointer, String message);
}
