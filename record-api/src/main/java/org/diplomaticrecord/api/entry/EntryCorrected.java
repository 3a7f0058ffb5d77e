package org.diplomaticrecord.api.entry;

import java.util.List;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.SubjectId;

/**
 * An entry, or an earlier correction, is read as its replacement from here on. What was recorded
 * before stays and is still what a reading at an earlier basis gives.
 *
 * @param subject the subject whose history holds both
 * @param corrects the place of the corrected event in the subject's history, from 0
 * @param replacement the whole entry as it is to be read now; about the same subject
 * @param ground why it replaces the other
 * @param reason in words, what was wrong or what is now known; required
 * @param citations the documents the correction itself rests on; at least one. A reading narrowed
 *     to other documents does not see the correction
 */
public record EntryCorrected(
    SubjectId subject,
    long corrects,
    Entry replacement,
    Ground ground,
    String reason,
    List<Citation> citations)
    implements RecordEvent {
  public EntryCorrected {
    InvalidField.present("subject", subject);
    InvalidField.present("ground", ground);
    InvalidField.text("reason", reason, InvalidField.TEXT);
    citations = Entry.cited(citations);
    if (!InvalidField.present("replacement", replacement).subject().equals(subject)) {
      throw new InvalidField(
          "replacement",
          "is about %s; the corrected entry is about %s".formatted(replacement.subject(), subject));
    }
  }
}
