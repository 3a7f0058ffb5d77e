package org.diplomaticrecord.core.importing;

/** Takes what stands in a dossier file, in the file's order. */
interface Sections {
  /** Which dossier the file belongs to. */
  void dossier(Located dossier);

  void party(Located party);

  void source(Located source);

  void entry(Located entry);

  /** Something that could not be read, though what follows it can. */
  void fault(int line, String message);
}
