package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.web.PlainHistory.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What is in effect is one answer, whoever asks: the list, whole and narrowed, the single entry
 * with its chain, the view and the refusal of a further command. A kind without rules, so that
 * nothing else is refused.
 */
@RecordTest
class InEffectTest extends RecordedCase {
  /** Alone a command goes to the subject; under a key it is decided with others. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void namesTheLastOfTwoRetractionsOfTheSameAndWhatElseKeepsItFromComingBack(boolean keyed)
      throws Exception {
    together = keyed;
    record();
    retract(0);
    retract(1);
    retract(0);
    retract(2);

    JsonNode refused = refused("retractions", 0, RETRACTION.formatted(cited("P1")));

    assertThat(conflicts(refused)).containsExactly(position(3), position(1));
    assertThat(refused.get("detail").stringValue()).contains("retract each of them");
    assertThat(entry(0).at("/entry/supersededBy").longValue()).isEqualTo(position(3));
    assertThat(entry(0).at("/chain/0/supersededBy").longValue()).isEqualTo(position(3));
    assertThat(entry(1).at("/entry/supersededBy").isNull()).isTrue();

    retract(3);
    retract(1);

    assertThat(entry(0).at("/entry/supersededBy").isNull()).isTrue();
    agrees();
  }

  @Test
  void saysOfARetractionThatWasWithdrawnWhatWithdrewItBeforeThatNoneCanBeCorrected()
      throws Exception {
    record();
    retract(0);
    retract(1);
    for (boolean keyed : List.of(false, true)) {
      together = keyed;
      JsonNode refused =
          refused("corrections", 1, CORRECTION.formatted(said("P1", "2002", "A"), cited("P1")));
      assertThat(refused.at("/errors/0/rule").stringValue()).isEqualTo("history.not-in-effect");
      assertThat(conflicts(refused)).containsExactly(position(2));
    }
  }

  @Test
  void readsOnlyTheLaterOfTwoCorrectionsOfTheSame() throws Exception {
    record();
    correct(0);
    retract(1);
    correct(0);
    retract(2);

    assertThat(entry(1).at("/entry/supersededBy").longValue()).isEqualTo(position(3));
    agrees();

    retract(3);

    assertThat(entry(0).at("/entry/supersededBy").longValue()).isEqualTo(position(1));
    agrees();
  }

  @Test
  void agreesAtEveryStepOfAnyHistory() throws Exception {
    for (int round = 0; round < 20; round++) {
      begin("case/number-" + round);
      record();
      for (int step = 0; step < 11; step++) {
        together = random.nextInt(4) == 0;
        int target = random.nextInt(history.events.size());
        if (random.nextInt(8) == 0) {
          record();
        } else if (history.read(target) && random.nextInt(3) == 0) {
          correct(target);
        } else if (history.inEffect(target)) {
          retract(target);
        }
        agrees();
      }
    }
  }

  /** All who tell it say what the plain history says. */
  private void agrees() throws Exception {
    for (String source : new String[] {null, "seed-a", "P1"}) {
      listsAgree(history.by(source), source == null ? "" : "&citing=" + source);
    }
    entry(random.nextInt(history.events.size()))
        .get("chain")
        .forEach(link -> {
          int at = sequence(link.get("position").longValue());
          assertThat(supersededBy(link)).as(history.toString()).isEqualTo(expected(history, at));
        });
    List<Long> read = history.places().stream().filter(history::read).map(this::position).toList();
    String view = "dossiers/%s/cases/%s?%s".formatted(dossier, subject.substring(5), basis());
    if (!read.isEmpty()) {
      assertThat(positionsIn(client.json(view).at("/item/because")))
          .as(history.toString())
          .isNotEmpty()
          .isSubsetOf(read);
    }
    for (int at = 0; at < history.events.size(); at++) {
      if (!history.inEffect(at)) {
        assertThat(conflicts(refused("retractions", at, RETRACTION.formatted(cited("P1")))))
            .as("%s, %d", history, at)
            .isEqualTo(history.standingAgainst(at).stream().map(this::position).toList());
      }
    }
  }

  private void listsAgree(PlainHistory seen, String reading) {
    String entries =
        "dossiers/%s/entries?subject=%s&order=position&%s%s"
            .formatted(dossier, subject, basis(), reading);
    List<Integer> listed = seen.places().stream().filter(seen::seen).toList();
    JsonNode all = client.json(entries + "&superseded=include").get("items");
    assertThat(all.valueStream().map(InEffectTest::supersededBy).toList())
        .as("%s%s", seen, reading)
        .isEqualTo(listed.stream().map(at -> expected(seen, at)).toList());
    assertThat(all.valueStream().map(each -> each.get("title").stringValue()).toList())
        .as("%s%s", seen, reading)
        .isEqualTo(listed.stream().map(at -> seen.title(at, subject)).toList());
    assertThat(positions(client.json(entries).get("items")))
        .as("%s%s", seen, reading)
        .isEqualTo(seen.places().stream().filter(seen::read).map(this::position).toList());
  }

  private Long expected(PlainHistory seen, int at) {
    List<Integer> against = seen.standingAgainst(at);
    return against.isEmpty() ? 0L : position(against.getFirst());
  }

  private static Long supersededBy(JsonNode entry) {
    return entry.get("supersededBy").longValue(0);
  }

  private static List<Long> positions(JsonNode entries) {
    return entries.valueStream().map(each -> each.get("position").longValue()).toList();
  }

  private static List<Long> positionsIn(JsonNode positions) {
    return positions.valueStream().map(JsonNode::longValue).toList();
  }

  private static List<Long> conflicts(JsonNode problem) {
    return positions(problem.at("/errors/0/conflicts"));
  }

  private JsonNode entry(int at) {
    return client.json("dossiers/%s/entries/%d?%s".formatted(dossier, position(at), basis()));
  }

  private String basis() {
    return "basis=" + history.events.getLast().position();
  }

  private int sequence(long position) {
    return history.events.stream().map(Event::position).toList().indexOf(position);
  }
}
