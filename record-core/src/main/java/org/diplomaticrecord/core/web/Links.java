package org.diplomaticrecord.core.web;

import org.diplomaticrecord.api.value.DossierId;

/** Addresses of the API. */
final class Links {
  private Links() {}

  static String dossier(DossierId dossier) {
    return "/api/v1/dossiers/" + dossier;
  }

  static String entry(DossierId dossier, long position) {
    return dossier(dossier) + "/entries/" + position;
  }
}
