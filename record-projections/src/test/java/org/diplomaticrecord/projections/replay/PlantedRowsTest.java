package org.diplomaticrecord.projections.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.projecting.Rebuild;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RecordTest
class PlantedRowsTest extends ReplayFixture {
  @Autowired JdbcClient jdbc;
  @Autowired Rebuild rebuild;

  private boolean planted;

  /** Others share the database. */
  @AfterEach
  void mend() {
    if (planted) {
      rebuild.run();
      assertThat(replay("scope=history").get("agree").booleanValue()).isTrue();
    }
  }

  @Test
  void namesTheSubjectOfAWrongState() {
    plant(
        """
        UPDATE projection.item SET state = replace(state, '"status":"in-force"', '"status":"lifted"')
        WHERE (told_at, told_from) IN (SELECT told_at, told_from FROM projection.rectangle WHERE %s)
        """);
    assertThat(differing(replay(ANY_DAY))).containsExactly("measure/zz-last");
    assertThat(replay(ANY_DAY + "&subject=measure/zz-last").get("agree").booleanValue()).isFalse();
    assertThat(replay(ANY_DAY + "&subject=measure/zz-last").at("/item/status").stringValue())
        .isEqualTo("in-force");
    assertThat(differing(replay("scope=history"))).containsExactly("measure/zz-last");
    // Before it was recorded nothing is wrong.
    assertThat(replay(ANY_DAY + "&basis=" + (last - 1)).get("agree").booleanValue()).isTrue();
  }

  @Test
  void namesTheSubjectOfAColumnThatSaysSomethingElseThanItsItem() {
    plant("UPDATE projection.rectangle SET holds = '{lifted}' WHERE %s");
    assertThat(differing(replay(ANY_DAY))).containsExactly("measure/zz-last");
    plant("UPDATE projection.rectangle SET holds = '{NULL}' WHERE %s");
    assertThat(differing(replay(ANY_DAY))).containsExactly("measure/zz-last");
    assertThat(differing(replay("scope=history"))).containsExactly("measure/zz-last");
  }

  @Test
  void namesTheSubjectOfAMissingState() {
    plant("DELETE FROM projection.rectangle WHERE %s");
    JsonNode replay = replay(ANY_DAY);
    assertThat(differing(replay)).containsExactly("measure/zz-last");
    assertThat(replay.at("/differing/0/projectionDigest").isNull()).isTrue();
    assertThat(replay.get("digest")).isNotEqualTo(replay.get("projectionDigest"));
  }

  @Test
  void namesTheSubjectOfAStateWithoutItsItem() {
    plant(
        """
        DELETE FROM projection.item
        WHERE (told_at, told_from) IN (SELECT told_at, told_from FROM projection.rectangle WHERE %s)
        """);
    assertThat(differing(replay(ANY_DAY))).containsExactly("measure/zz-last");
    assertThat(differing(replay("scope=history"))).containsExactly("measure/zz-last");
  }

  @Test
  void namesTheSubjectOfAStateThatNoEventMade() {
    planted = true;
    for (String name : new String[] {"aa-never", "zzz-never", "No Name!"}) {
      jdbc.sql(
              """
              INSERT INTO projection.rectangle
              SELECT dossier, kind, ?, valid_from, valid_to, recorded_from, recorded_to, status, certainty, holds, may_hold,
                category, told_at, told_from
              FROM projection.rectangle WHERE dossier = ? AND name = 'zz-last'
              """)
          .params(name, dossier.code())
          .update();
    }
    JsonNode replay = replay(ANY_DAY);
    assertThat(differing(replay))
        .containsExactly("measure/No Name!", "measure/aa-never", "measure/zzz-never");
    assertThat(replay.at("/differing/0/digest").isNull()).isTrue();
    assertThat(get(ANY_DAY + "&subject=measure/zzz-never").statusCode()).isEqualTo(200);
  }

  @Test
  void namesTheSubjectOfTwoStatesThatHoldAtOnce() {
    planted = true;
    jdbc.sql(
            "INSERT INTO projection.rectangle SELECT * FROM projection.rectangle WHERE dossier = ? AND name = 'zz-last'")
        .param(dossier.code())
        .update();
    JsonNode replay = replay("scope=history");
    assertThat(differing(replay)).containsExactly("measure/zz-last");
    assertThat(replay.at("/differing/0/overlapping").booleanValue()).isTrue();
  }

  @Test
  void namesTheSubjectOfAWrongRowOfTheIndex() {
    plant("UPDATE projection.entry SET words = 'something else' WHERE %s");
    assertThat(replay(ANY_DAY).get("agree").booleanValue()).isTrue();
    JsonNode replay = replay("scope=history");
    assertThat(replay.get("agree").booleanValue()).isFalse();
    assertThat(replay.get("digest")).isEqualTo(replay.get("projectionDigest"));
    assertThat(differing(replay.get("index"))).containsExactly("measure/zz-last");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "effective_type = 'measure.lifted'",
        "title = 'Another'",
        "after_position = 1",
        "derived = NOT derived"
      })
  void namesTheSubjectOfARowThatListsItOtherwise(String wrong) {
    plant("UPDATE projection.entry SET " + wrong + " WHERE %s");
    assertThat(differing(replay("scope=history").get("index"))).containsExactly("measure/zz-last");
  }

  @Test
  void namesTheSubjectOfAnEntryThatIsSaidToBeSuperseded() {
    jdbc.sql("INSERT INTO projection.supersession VALUES (?, ?, ?, ?)")
        .params(last, last, last, Long.MAX_VALUE)
        .update();
    assertThat(differing(replay("scope=history").get("index"))).containsExactly("measure/zz-last");
    jdbc.sql("DELETE FROM projection.supersession WHERE position = ?").param(last).update();
    assertThat(replay("scope=history").get("agree").booleanValue()).isTrue();
  }

  private void plant(String sql) {
    planted = true;
    int touched =
        jdbc.sql(sql.formatted("dossier = ? AND name = 'zz-last'")).param(dossier.code()).update();
    assertThat(touched).isEqualTo(1);
  }

  private static List<String> differing(JsonNode compared) {
    return compared
        .get("differing")
        .valueStream()
        .map(each -> each.get("subject").stringValue())
        .toList();
  }
}
