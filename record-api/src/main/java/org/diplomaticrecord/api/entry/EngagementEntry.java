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
 * A meeting of parties: summit, consultation, mission, forum or any other meeting. It is held once.
 */
public sealed interface EngagementEntry extends Entry {
  /**
   * Heads of state or government met.
   *
   * @param title what the subject is called, at most 300 characters
   * @param place where, as the document names it
   * @param participants who took part, a party at a time
   * @param outcome what came of it, in our own words
   */
  record SummitHeld(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      @Nullable String place,
      List<Participant> participants,
      @Nullable String outcome)
      implements EngagementEntry {
    public SummitHeld {
      citations =
          Entry.common(
              Kind.ENGAGEMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.optional("place", place, InvalidField.TITLE);
      participants = InvalidField.list("participants", participants);
      InvalidField.optional("outcome", outcome, InvalidField.TEXT);
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), Participant.parties(participants));
    }
  }

  /**
   * Officials of parties consulted each other.
   *
   * @param title what the subject is called, at most 300 characters
   * @param track the series of consultations, e.g. {@code working-level}
   * @param round the number of the round in its track, from 1
   * @param place where, as the document names it
   * @param participants who took part, a party at a time
   * @param basis what the consultation was agreed in
   * @param outcome what came of it, in our own words
   */
  record ConsultationHeld(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      String track,
      @Nullable Integer round,
      @Nullable String place,
      List<Participant> participants,
      List<SubjectId> basis,
      @Nullable String outcome)
      implements EngagementEntry {
    public ConsultationHeld {
      citations =
          Entry.common(
              Kind.ENGAGEMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.text("track", track, InvalidField.TITLE);
      InvalidField.count("round", round);
      InvalidField.optional("place", place, InvalidField.TITLE);
      participants = InvalidField.list("participants", participants);
      basis = InvalidField.list("basis", basis);
      InvalidField.optional("outcome", outcome, InvalidField.TEXT);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(basis);
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), Participant.parties(participants));
    }
  }

  /**
   * A party sent a mission to another.
   *
   * @param title what the subject is called, at most 300 characters
   * @param purposes what it was sent for
   * @param place where, as the document names it
   * @param participants who took part, a party at a time
   * @param outcome what came of it, in our own words
   */
  record MissionDispatched(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      List<String> purposes,
      @Nullable String place,
      List<Participant> participants,
      @Nullable String outcome)
      implements EngagementEntry {
    public MissionDispatched {
      citations =
          Entry.common(
              Kind.ENGAGEMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      purposes = InvalidField.texts("purposes", purposes);
      InvalidField.optional("place", place, InvalidField.TITLE);
      participants = InvalidField.list("participants", participants);
      InvalidField.optional("outcome", outcome, InvalidField.TEXT);
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), Participant.parties(participants));
    }
  }

  /**
   * A standing forum of several parties convened.
   *
   * @param title what the subject is called, at most 300 characters
   * @param forum the forum, e.g. {@code G8}
   * @param place where, as the document names it
   * @param participants who took part, a party at a time
   * @param outcome what came of it, in our own words
   */
  record ForumConvened(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      PartyId forum,
      @Nullable String place,
      List<Participant> participants,
      @Nullable String outcome)
      implements EngagementEntry {
    public ForumConvened {
      citations =
          Entry.common(
              Kind.ENGAGEMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.present("forum", forum);
      InvalidField.optional("place", place, InvalidField.TITLE);
      participants = InvalidField.list("participants", participants);
      InvalidField.optional("outcome", outcome, InvalidField.TEXT);
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), List.of(forum), Participant.parties(participants));
    }
  }

  /**
   * Any other meeting, within one party too.
   *
   * @param title what the subject is called, at most 300 characters
   * @param place where, as the document names it
   * @param participants who took part, a party at a time
   * @param outcome what came of it, in our own words
   */
  record MeetingHeld(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      @Nullable String place,
      List<Participant> participants,
      @Nullable String outcome)
      implements EngagementEntry {
    public MeetingHeld {
      citations =
          Entry.common(
              Kind.ENGAGEMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.optional("place", place, InvalidField.TITLE);
      participants = InvalidField.list("participants", participants);
      InvalidField.optional("outcome", outcome, InvalidField.TEXT);
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), Participant.parties(participants));
    }
  }
}
