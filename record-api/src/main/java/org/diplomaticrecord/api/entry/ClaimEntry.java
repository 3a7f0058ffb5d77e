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

/**
 * What a party asserts to be so. It is made first; only the claimant reiterates, revises or
 * withdraws it; anyone else may contest it.
 */
public sealed interface ClaimEntry extends Entry {
  /**
   * A party asserted something.
   *
   * @param title what the subject is called, at most 300 characters
   * @param text what is claimed, in our own words
   * @param stance what the claim says of its object
   * @param about the subjects it speaks of
   * @param count how many persons or things it speaks of, where it gives no names
   * @param engagement the engagement at which it was said
   */
  record ClaimMade(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      String text,
      Stance stance,
      List<SubjectId> about,
      @Nullable Integer count,
      @Nullable SubjectId engagement)
      implements ClaimEntry {
    public ClaimMade {
      citations =
          Entry.common(Kind.CLAIM, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.text("text", text, InvalidField.TEXT);
      InvalidField.present("stance", stance);
      about = InvalidField.list("about", about);
      InvalidField.count("count", count);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(about, Entry.one(engagement));
    }
  }

  /**
   * The claimant said it again.
   *
   * @param text what was said this time
   * @param engagement the engagement at which it was said
   */
  record ClaimReiterated(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String text,
      @Nullable SubjectId engagement)
      implements ClaimEntry {
    public ClaimReiterated {
      citations =
          Entry.common(Kind.CLAIM, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(Entry.one(engagement));
    }
  }

  /**
   * Another party disputed the claim.
   *
   * @param grounds why it is disputed
   * @param evidence what the dispute rests on
   * @param engagement the engagement at which it was said
   */
  record ClaimContested(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String grounds,
      @Nullable String evidence,
      @Nullable SubjectId engagement)
      implements ClaimEntry {
    public ClaimContested {
      citations =
          Entry.common(Kind.CLAIM, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("grounds", grounds, InvalidField.TEXT);
      InvalidField.optional("evidence", evidence, InvalidField.TEXT);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(Entry.one(engagement));
    }
  }

  /**
   * The claimant put another claim in its place.
   *
   * @param text what is claimed now
   * @param stance what the revised claim says of its object, where that changed
   * @param count how many persons or things it now speaks of
   * @param supersededBy the claim that stands in its place, where that is a subject of its own
   */
  record ClaimRevised(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String text,
      @Nullable Stance stance,
      @Nullable Integer count,
      @Nullable SubjectId supersededBy)
      implements ClaimEntry {
    public ClaimRevised {
      citations =
          Entry.common(Kind.CLAIM, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("text", text, InvalidField.TEXT);
      InvalidField.count("count", count);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(Entry.one(supersededBy));
    }
  }

  /**
   * The claimant no longer makes the claim.
   *
   * @param text what was said on withdrawing it
   */
  record ClaimWithdrawn(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String text)
      implements ClaimEntry {
    public ClaimWithdrawn {
      citations =
          Entry.common(Kind.CLAIM, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }
}
