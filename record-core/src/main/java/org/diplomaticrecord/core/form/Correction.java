package org.diplomaticrecord.core.form;

import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.InvalidField;

/**
 * What a recorder says of a correction besides the replacement.
 *
 * @param ground why it replaces the other
 * @param reason in words, what was wrong or what is now known
 * @param citations the documents the correction itself rests on
 */
public record Correction(Ground ground, String reason, List<Citation> citations) {
  public Correction {
    InvalidField.present("ground", ground);
    InvalidField.text("reason", reason, InvalidField.TEXT);
    citations = Entry.cited(citations);
  }
}
