package org.diplomaticrecord.core.form;

import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.InvalidField;

/**
 * What a recorder says of a retraction.
 *
 * @param reason in words, why it is withdrawn
 * @param citations the documents the retraction itself rests on
 */
public record Retraction(String reason, List<Citation> citations) {
  public Retraction {
    InvalidField.text("reason", reason, InvalidField.TEXT);
    citations = Entry.cited(citations);
  }
}
