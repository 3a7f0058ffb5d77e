package org.diplomaticrecord.projections.fold;

import java.util.List;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;

/**
 * What a reading says of a subject as of a day, over all histories the dates allow. Where they
 * differ it follows the one with the fewest happenings that has anything to tell.
 *
 * @param title what the subject is called; absent where the reading holds no entry that says it
 * @param status the view's own word
 * @param holds the words that certainly hold, the status first if it is one of them
 * @param mayHold the words that hold in some histories only
 * @param certainty whether all histories agree on the status
 * @param possibleStatuses the statuses of all histories, if there are several; {@link #NOT_YET} for
 *     none
 * @param since when the status began; absent where nothing recorded bounds it
 * @param until when it ends, or possibly ended, if something recorded says so
 * @param because the positions of the entries that decide the answer, in order
 * @param accordingTo the parties that make these entries' statements
 * @param citations the documents these entries rest on
 * @param detail what the view tells besides
 * @param uncertain the names of the item's other properties on which the histories differ
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
    List<String> uncertain) {
  /** In place of a status: entries exist, but nothing has happened by then. */
  public static final String NOT_YET = "not-yet";

  /** In place of a status: the reading holds no entry of the subject at all. */
  public static final String NOT_RECORDED = "not-recorded";
}
