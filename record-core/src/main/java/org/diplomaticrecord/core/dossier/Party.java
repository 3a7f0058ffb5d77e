package org.diplomaticrecord.core.dossier;

import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.PartyId;

/**
 * A state or body that acts or speaks in a dossier.
 *
 * @param id its id
 * @param name what it is called
 */
public record Party(PartyId id, String name) {
  public Party {
    InvalidField.present("id", id);
    InvalidField.text("name", name, InvalidField.TITLE);
  }
}
