package org.diplomaticrecord.projections.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplomaticrecord.api.value.SubjectId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

class ItemTest {
  private static final SubjectId PORT_BAN = SubjectId.of("measure/port-ban-humanitarian");

  private final ObjectWriter json = Item.writer(JsonMapper.shared());

  @Test
  void isWrittenAsTheViewListsItWithWhatIsEmptyLeftOut() {
    Answer answer =
        Story.of("measure/port-ban-humanitarian")
            .tells(MeasureFoldTest.imposed("[..2014-06-30]"))
            .tells(MeasureFoldTest.lifted("2014-07"))
            .asOf("2014-07-15");

    assertThat(json.writeValueAsString(Item.of(PORT_BAN, answer)))
        .isEqualTo(
            """
            {"id":"measure/port-ban-humanitarian","title":"Port ban","status":"in-force",\
            "mayHold":["in-force","lifted"],"certainty":"possible",\
            "possibleStatuses":["in-force","lifted"],"since":"[..2014-06-30]","until":"2014-07",\
            "because":[1,2],"accordingTo":["JP"],"citations":[{"source":"seed-b","locator":"§1"}],\
            "category":"port","scope":"ships","legalBasis":["Act 125 of 2004"],"inForce":true,\
            "phases":[{"status":"in-force","since":"[..2014-06-30]","because":[1]}],\
            "uncertain":["inForce","phases"]}""");
  }

  @Test
  void saysThatNothingHasHappenedYetOrThatNothingIsRecorded() {
    assertThat(json.writeValueAsString(Item.notYet(PORT_BAN)))
        .isEqualTo(
            """
            {"id":"measure/port-ban-humanitarian","title":"measure/port-ban-humanitarian",\
            "status":"not-yet","certainty":"certain"}""");
    assertThat(json.writeValueAsString(Item.notRecorded(PORT_BAN))).contains("\"not-recorded\"");
  }
}
