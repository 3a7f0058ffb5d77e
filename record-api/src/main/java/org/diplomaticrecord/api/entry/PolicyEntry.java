package org.diplomaticrecord.api.entry;

import java.util.List;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a body. One policy of a body is in force at a time: the subject is the body's
 * policy, its entries are the policies it adopted one after another.
 */
public sealed interface PolicyEntry extends Entry {
  /**
   * The body adopted a policy.
   *
   * @param title what the subject is called, at most 300 characters
   * @param body the organ that adopted it
   * @param principles the principles it states
   * @param points its numbered points, in order
   */
  record PolicyAdopted(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      @Nullable String body,
      List<String> principles,
      List<String> points)
      implements PolicyEntry {
    public PolicyAdopted {
      citations =
          Entry.common(Kind.POLICY, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.optional("body", body, InvalidField.TITLE);
      principles = InvalidField.texts("principles", principles);
      points = InvalidField.texts("points", points);
    }
  }

  /**
   * The policy in force ceased to be.
   *
   * @param text what took its place
   */
  record PolicySuperseded(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String text)
      implements PolicyEntry {
    public PolicySuperseded {
      citations =
          Entry.common(Kind.POLICY, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }
}
