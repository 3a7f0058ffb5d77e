package org.diplomaticrecord.projections.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.ProtestExamples;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Detail;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

class ItemTest {
  private final ObjectWriter json = Item.writer(JsonMapper.shared());

  @Test
  void isWrittenAsTheViewListsItWithWhatIsEmptyLeftOut() {
    Story story =
        Story.of(ProtestExamples.lodged("[..2014-06-30]"), ProtestExamples.answered("2014-07"));

    assertThat(json.writeValueAsString(Item.of(story.subject(), story.asOf("2014-07-15"))))
        .isEqualTo(
            """
            {"id":"protest/results-2004","title":"Protest at the results","status":"lodged",\
            "holds":["lodged"],"mayHold":["answered"],"certainty":"possible",\
            "possibleStatuses":["lodged","answered"],"since":"[..2014-06-30]",\
            "because":[1,2],"accordingTo":["JP","KP"],\
            "citations":[{"source":"seed-a","locator":"§2c L93"},\
            {"source":"P17","locator":"report of 2005-01-25"}],\
            "by":"JP","to":"KP","text":"The results lack sincerity.",\
            "against":["claim/eight-deceased"],"channel":"embassy in Beijing",\
            "engagement":"engagement/working-level-3","lodged":"[..2014-06-30]",\
            "uncertain":["answers"]}\
            """);
  }

  @Test
  void saysThatNothingHasHappenedYetOrThatNothingIsRecorded() {
    SubjectId portBan = SubjectId.of("measure/port-ban");

    assertThat(json.writeValueAsString(Item.notYet(portBan)))
        .isEqualTo(
            """
            {"id":"measure/port-ban","title":"measure/port-ban","status":"not-yet",\
            "certainty":"certain"}\
            """);
    assertThat(json.writeValueAsString(Item.notRecorded(portBan))).contains("\"not-recorded\"");
  }

  @Test
  void givesEveryKindItsOwnDetail() {
    for (EntryType type : EntryType.values()) {
      if (Examples.of(type) instanceof Entry entry) {
        Answer answer = Story.of(entry).read().segments().getFirst().answer();

        assertThat(answer.detail()).isInstanceOf(Detail.of(entry.subject().kind()));
        assertThat(json.writeValueAsString(Item.of(entry.subject(), answer)))
            .doesNotContain("null");
      }
    }
  }
}
