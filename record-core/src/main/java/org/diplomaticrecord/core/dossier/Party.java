package org.diplomaticrecord.core.dossier;

import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A state or body that acts or speaks in a dossier.
 *
 * @param id its id
 * @param name what it is called
 * @param partOf the party it is an organ of, e.g. of a police agency its government
 */
public record Party(PartyId id, String name, @Nullable PartyId partOf) {
  public Party {
    InvalidField.present("id", id);
    InvalidField.text("name", name, InvalidField.TITLE);
    if (id.equals(partOf)) {
      throw new InvalidField(
          "partOf", "'%s' is the party itself; an organ is part of another party".formatted(id));
    }
  }
}
