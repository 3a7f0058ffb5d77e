package org.diplomaticrecord.api.entry;

import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/** An organ a party set up. Established once; reconstituted or abolished while it exists. */
public sealed interface InstitutionEntry extends Entry {
  /**
   * The organ was set up.
   *
   * @param title what the subject is called, at most 300 characters
   * @param head who heads it, by office
   * @param deputies its deputies, by office
   * @param members its members, by office
   * @param text its task
   * @param basis what it was set up under
   * @param replaces the organ it takes the place of
   */
  record InstitutionEstablished(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      @Nullable String head,
      List<String> deputies,
      List<String> members,
      @Nullable String text,
      List<SubjectId> basis,
      @Nullable SubjectId replaces)
      implements InstitutionEntry {
    public InstitutionEstablished {
      citations =
          Entry.common(
              Kind.INSTITUTION, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.optional("head", head, InvalidField.TITLE);
      deputies = InvalidField.texts("deputies", deputies);
      members = InvalidField.texts("members", members);
      InvalidField.optional("text", text, InvalidField.TEXT);
      basis = InvalidField.list("basis", basis);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(basis, Entry.one(replaces));
    }
  }

  /**
   * The organ was given another form.
   *
   * @param head who heads it now, by office
   * @param deputies its deputies now, by office
   * @param members its members now, by office
   * @param text what changed
   */
  record InstitutionReconstituted(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String head,
      List<String> deputies,
      List<String> members,
      @Nullable String text)
      implements InstitutionEntry {
    public InstitutionReconstituted {
      citations =
          Entry.common(
              Kind.INSTITUTION, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("head", head, InvalidField.TITLE);
      deputies = InvalidField.texts("deputies", deputies);
      members = InvalidField.texts("members", members);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }

  /**
   * The organ was abolished.
   *
   * @param text what the document says of it
   */
  record InstitutionAbolished(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String text)
      implements InstitutionEntry {
    public InstitutionAbolished {
      citations =
          Entry.common(
              Kind.INSTITUTION, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }
}
