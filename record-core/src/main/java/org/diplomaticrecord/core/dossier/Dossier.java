package org.diplomaticrecord.core.dossier;

import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.InvalidField;

/**
 * One collection of subjects.
 *
 * @param id its id
 * @param title what it is called
 */
public record Dossier(DossierId id, String title) {
  public Dossier {
    InvalidField.present("id", id);
    InvalidField.text("title", title, InvalidField.TITLE);
  }
}
