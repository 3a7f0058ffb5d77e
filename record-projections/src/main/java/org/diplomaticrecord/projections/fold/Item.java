package org.diplomaticrecord.projections.fold;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.fold.Answer.Note;
import org.diplomaticrecord.api.fold.Answer.PossibleValue;
import org.diplomaticrecord.api.fold.Certainty;
import org.diplomaticrecord.api.fold.SubjectTimeline;
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
 * @param mayHold the words that can but need not hold
 * @param certainty whether the status is the only one that can be
 * @param possibleStatuses the statuses that can be, if there are several
 * @param since when the status began
 * @param until when it ends or possibly ended
 * @param because the positions of the entries that decide the answer
 * @param accordingTo the parties that make these entries' statements
 * @param citations the documents these entries rest on
 * @param detail what the view tells besides, field by field
 * @param uncertain the names of the other fields that can be something else
 * @param possibleValues of each of these, what it can be; of a list, what may belong to it besides
 * @param notes what the deciding entries say besides their facts
 * @param approximate true where a date of theirs is approximate or uncertain; else absent
 * @param bounded true where there was too much to look through, so that more may be held to be
 *     possible than is; else absent
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
  "uncertain",
  "possibleValues",
  "notes",
  "approximate",
  "bounded"
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
    List<String> uncertain,
    Map<String, List<PossibleValue>> possibleValues,
    List<Note> notes,
    @Nullable Boolean approximate,
    @Nullable Boolean bounded) {

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
        answer.uncertain(),
        answer.possibleValues(),
        answer.notes(),
        answer.approximate() ? true : null,
        answer.bounded() ? true : null);
  }

  /**
   * The item of a subject that the reading has entries of, but nothing has happened by then.
   *
   * @param title what it is called when something has
   */
  public static Item notYet(SubjectId id, @Nullable String title) {
    return nothing(id, title, Answer.NOT_YET);
  }

  /** The item of a subject that the reading has no entry of. */
  public static Item notRecorded(SubjectId id) {
    return nothing(id, null, Answer.NOT_RECORDED);
  }

  /** The item of a subject on a day on which nothing has happened. */
  public static Item nothing(SubjectId id, SubjectTimeline timeline) {
    return timeline.tellsNothing() ? notRecorded(id) : notYet(id, timeline.firstTitle());
  }

  private static Item nothing(SubjectId id, @Nullable String title, String status) {
    return new Item(
        id,
        title == null ? id.toString() : title,
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
        List.of(),
        Map.of(),
        List.of(),
        null,
        null);
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
