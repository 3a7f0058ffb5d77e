package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.fold.SubjectTimeline;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.fold.Item;
import org.diplomaticrecord.projections.fold.RandomHistory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random histories of every kind, asked over HTTP on both axes of time. A failure names the seed.
 */
@RecordTest
class BitemporalTest {
  private static final int QUESTIONS = 150;
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<Lens> LENSES =
      List.of(
          Lens.WHOLE,
          new Lens(Set.of(), Set.of(new SourceId("seed-a"))),
          new Lens(Set.of(), Set.of(new SourceId("seed-b"), new SourceId("P1"))));

  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired JsonMapper mapper;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final Map<Kind, List<Recorded>> recorded = new EnumMap<>(Kind.class);
  private final Map<String, String> answers = new HashMap<>();

  @Test
  void answersAreWhatFoldingTheHistoryUpToTheBasisGivesAndNoLaterEntryChangesThem() {
    DossierId dossier = recorder.dossier();
    Map<Kind, Deque<Recorded>> left = new EnumMap<>(Kind.class);
    for (Kind kind : KINDS) {
      left.put(kind, new ArrayDeque<>(RandomHistory.of(kind, random.nextLong(), 8)));
      recorded.put(kind, new ArrayList<>());
    }
    List<Kind> kinds = new ArrayList<>(KINDS);
    long first = recorder.head() + 1;
    while (left.values().stream().anyMatch(history -> !history.isEmpty())) {
      Collections.shuffle(kinds, random);
      for (Kind kind : kinds) {
        Recorded next = of(left, kind).pollFirst();
        if (next != null) {
          of(recorded, kind)
              .add(new Recorded(recorder.record(dossier, next.event()), next.event()));
        }
      }
      ask(dossier, first, QUESTIONS / 8);
    }
    ask(dossier, first, QUESTIONS);

    answers.forEach((path, body) ->
        assertThat(client.get(path).body()).as("%s, seed %d", path, seed).isEqualTo(body));
  }

  private void ask(DossierId dossier, long first, int questions) {
    for (int question = 0; question < questions; question++) {
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      LocalDate asOf = RandomHistory.FIRST_DAY.plusDays(random.nextInt(RandomHistory.DAYS));
      long basis = first + random.nextLong(recorder.head() - first + 1);
      Lens lens = LENSES.get(random.nextInt(LENSES.size()));
      String path =
          "dossiers/%s/%s/random?asOf=%s&basis=%d%s"
              .formatted(dossier, kind.view(), asOf, basis, citing(lens));
      HttpResponse<String> answer = client.get(path);
      answers.put(path, answer.body());

      List<Recorded> history =
          of(recorded, kind).stream().filter(each -> each.position() <= basis).toList();
      if (history.isEmpty()) {
        assertThat(answer.statusCode()).as("%s, seed %d", path, seed).isEqualTo(404);
      } else {
        JsonNode item = client.parsed(answer).get("item");
        if (kind == Kind.ACTIVITY) {
          ((ObjectNode) item).remove("running");
        }
        assertThat(item.toString())
            .as("%s, seed %d", path, seed)
            .isEqualTo(mapper.readTree(expected(kind, history, lens, asOf)).toString());
      }
    }
  }

  private String expected(Kind kind, List<Recorded> history, Lens lens, LocalDate asOf) {
    SubjectId subject = new SubjectId(kind, "random");
    SubjectTimeline telling = SubjectTimeline.of(kind, history, lens);
    Optional<Item> item = telling.asOf(asOf).map(answer -> Item.of(subject, answer));
    return Item.writer(mapper)
        .writeValueAsString(item.orElseGet(() -> Item.nothing(subject, telling)));
  }

  private static <T> T of(Map<Kind, T> each, Kind kind) {
    return Objects.requireNonNull(each.get(kind));
  }

  private static String citing(Lens lens) {
    return lens.citing().isEmpty()
        ? ""
        : "&citing="
            + String.join(",", lens.citing().stream().map(SourceId::code).sorted().toList());
  }
}
