package org.diplomaticrecord.api.entry;

import java.util.List;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A party at an engagement and who spoke for it.
 *
 * @param party the party
 * @param persons the persons named, family name first; empty where none is
 * @param capacity in which they took part, e.g. {@code head of delegation}
 */
public record Participant(PartyId party, List<String> persons, @Nullable String capacity) {
  public Participant {
    InvalidField.present("party", party);
    persons = InvalidField.texts("persons", persons);
    InvalidField.optional("capacity", capacity, InvalidField.TITLE);
  }

  /** The parties that took part. */
  static List<PartyId> parties(List<Participant> participants) {
    return participants.stream().map(Participant::party).toList();
  }
}
