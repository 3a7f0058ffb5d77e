package org.diplomaticrecord.api.fold;

import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;

/**
 * What a reading says of a subject as of a day, over every choice of what can have happened in
 * every order it can have happened in. Where these do not agree, what is shown is what was so
 * first, and what else can be so stands beside it.
 *
 * @param title what the subject is called; absent where the reading holds no entry that says it
 * @param status the view's own word
 * @param holds the words that certainly hold, the status first if it is one of them
 * @param mayHold the words that can but need not hold
 * @param certainty whether the status is the only one that can be
 * @param possibleStatuses the statuses that can be, if there are several; {@link #NOT_YET} for none
 * @param since when the status began; absent where nothing recorded bounds it
 * @param until when it ends, or possibly ended, if something recorded says so
 * @param because the positions of the entries that decide what holds and may hold, in order
 * @param accordingTo the parties that make these entries' statements
 * @param citations the documents these entries rest on
 * @param detail what the view tells besides
 * @param uncertain the names of the item's other properties that can be something else
 * @param possibleValues of each of these, what it can be; of a list, what may belong to it besides
 * @param notes what these entries say besides
 * @param approximate whether a date among theirs is approximate or uncertain
 * @param bounded whether there was too much to look through: more may be held to be possible here
 *     than is
 */
public record Answer(
    @Nullable String title,
    String status,
    List<String> holds,
    List<String> mayHold,
    Certainty certainty,
    List<String> possibleStatuses,
    @Nullable Edtf since,
    @Nullable Edtf until,
    List<Long> because,
    List<PartyId> accordingTo,
    List<Citation> citations,
    Detail detail,
    List<String> uncertain,
    Map<String, List<PossibleValue>> possibleValues,
    List<Note> notes,
    boolean approximate,
    boolean bounded) {
  /** In place of a status: entries exist, but nothing has happened by then. */
  public static final String NOT_YET = "not-yet";

  /** In place of a status: the reading holds no entry of the subject at all. */
  public static final String NOT_RECORDED = "not-recorded";

  /**
   * What a property can be.
   *
   * @param value the value; absent where it can be without one
   * @param because the positions of the entries that make it so
   */
  public record PossibleValue(@Nullable Object value, List<Long> because) {}

  /**
   * What an entry says besides its facts.
   *
   * @param position where the entry stands in the record
   * @param note what a reader should know besides
   * @param derived what in it is a conclusion of the recorder, and from what
   */
  public record Note(long position, @Nullable String note, @Nullable String derived) {}
}
