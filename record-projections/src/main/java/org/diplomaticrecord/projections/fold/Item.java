package org.diplomaticrecord.projections.fold;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as a view lists it. What is absent or empty is left out.
 *
 * @param id the subject
 * @param title what it is called; its id where the reading does not say
 * @param status the view's own word, or {@link Answer#NOT_YET} or {@link Answer#NOT_RECORDED}
 * @param holds the words that certainly hold
 * @param mayHold the words that hold in some of the possible histories only
 * @param certainty whether all possible histories agree on the status
 * @param possibleStatuses the statuses of all possible histories, if there are several
 * @param since when the status began
 * @param until when it ends or possibly ended
 * @param because the positions of the entries that decide the answer
 * @param accordingTo the parties that make these entries' statements
 * @param citations the documents these entries rest on
 * @param detail what the view tells besides, field by field
 * @param uncertain the names of the other fields on which the possible histories differ
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "title",
  "status",
  "holds",
  "mayHold",
  "certainty",
  "possibleStatuses",
  "since",
  "until",
  "because",
  "accordingTo",
  "citations",
  "detail",
  "uncertain"
})
public record Item(
    SubjectId id,
    String title,
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
    @JsonUnwrapped @Nullable Detail detail,
    List<String> uncertain) {

  /** The item of an answer. */
  public static Item of(SubjectId id, Answer answer) {
    String title = answer.title() == null ? id.toString() : answer.title();
    return new Item(
        id,
        title,
        answer.status(),
        answer.holds(),
        answer.mayHold(),
        answer.certainty(),
        answer.possibleStatuses(),
        answer.since(),
        answer.until(),
        answer.because(),
        answer.accordingTo(),
        answer.citations(),
        answer.detail(),
        answer.uncertain());
  }

  /** The item of a subject that the reading has entries of, but nothing has happened by then. */
  public static Item notYet(SubjectId id) {
    return nothing(id, Answer.NOT_YET);
  }

  /** The item of a subject that the reading has no entry of. */
  public static Item notRecorded(SubjectId id) {
    return nothing(id, Answer.NOT_RECORDED);
  }

  private static Item nothing(SubjectId id, String status) {
    return new Item(
        id,
        id.toString(),
        status,
        List.of(),
        List.of(),
        Certainty.CERTAIN,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  /** The writer of items; what is absent or empty is left out at any depth. */
  public static ObjectWriter writer(JsonMapper mapper) {
    var include =
        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
    return mapper
        .rebuild()
        .changeDefaultPropertyInclusion(_ -> include)
        .build()
        .writerFor(Item.class);
  }
}
