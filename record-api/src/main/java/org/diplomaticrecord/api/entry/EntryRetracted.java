package org.diplomaticrecord.api.entry;

import java.util.List;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.SubjectId;

/**
 * An event is no longer read from here on. Retracting a correction brings back what it corrected;
 * retracting a retraction brings back what that withdrew, unless something else in effect still
 * stands against it (see {@link org.diplomaticrecord.api.timeline.Reading}).
 *
 * @param subject the subject whose history holds both
 * @param retracts the place of the retracted event in the subject's history, from 0
 * @param reason in words, why it is withdrawn; required
 * @param citations the documents the retraction itself rests on; at least one
 */
public record EntryRetracted(
    SubjectId subject, long retracts, String reason, List<Citation> citations)
    implements RecordEvent {
  public EntryRetracted {
    InvalidField.present("subject", subject);
    InvalidField.text("reason", reason, InvalidField.TEXT);
    citations = Entry.cited(citations);
  }
}
