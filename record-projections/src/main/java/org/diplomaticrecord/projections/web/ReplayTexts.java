package org.diplomaticrecord.projections.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.replay.Comparison;
import org.diplomaticrecord.projections.replay.Difference;
import org.diplomaticrecord.projections.replay.Replayed;
import org.diplomaticrecord.projections.replay.Tally;
import org.jspecify.annotations.Nullable;

/** What a replay came to, as it is answered. */
final class ReplayTexts {
  private static final Tally NONE = new Tally();

  private ReplayTexts() {}

  static String progress(long done, long all) {
    return Envelope.bare()
        .raw(
            "progress",
            Envelope.bare().raw("entries", Long.toString(done)).raw("of", Long.toString(all)).end())
        .end();
  }

  /** Of a dossier, or of one subject with its item. */
  static String of(
      Perspective perspective,
      ReplayQuery query,
      String scope,
      Replayed replayed,
      @Nullable String item) {
    Envelope answer =
        Envelope.from(perspective)
            .string("scope", scope)
            .used(perspective)
            .raw("subjects", Long.toString(replayed.subjects()))
            .raw("entries", Long.toString(replayed.events()));
    if (query.subject() != null) {
      answer.string("subject", query.subject());
    }
    if (item != null) {
      answer.raw("item", item);
    }
    if (query.subject() == null && scope.equals("day")) {
      answer.items("views", views(replayed.tallies()));
    }
    answer.raw("agree", Boolean.toString(replayed.agree()));
    compared(answer, replayed.states());
    Comparison index = replayed.entries();
    if (index != null) {
      Envelope inner = Envelope.bare().raw("agree", Boolean.toString(index.agree()));
      answer.raw("index", compared(inner, index).end());
    }
    return answer.end();
  }

  private static Envelope compared(Envelope answer, Comparison comparison) {
    return answer
        .string("digest", comparison.digest())
        .string("projectionDigest", comparison.projectionDigest())
        .items("differing", comparison.differing().stream().map(ReplayTexts::difference).toList())
        .raw("differingTotal", Long.toString(comparison.differingTotal()));
  }

  private static String difference(Difference difference) {
    return Envelope.bare()
        .string("subject", difference.subject())
        .string("digest", difference.digest())
        .string("projectionDigest", difference.projectionDigest())
        .raw("overlapping", Boolean.toString(difference.overlapping()))
        .end();
  }

  private static List<String> views(Map<Kind, Tally> tallies) {
    List<String> views = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Tally tally = tallies.getOrDefault(kind, NONE);
      Map<String, String> words = new LinkedHashMap<>();
      Words.statuses(kind).forEach(word -> words.put(word, Envelope.total(0, 0)));
      tally.words().forEach((word, count) -> words.put(word, total(count)));
      views.add(
          Envelope.bare()
              .string("view", kind.view())
              .raw("total", total(tally.total()))
              .raw(
                  "statuses",
                  words.entrySet().stream()
                      .map(word -> "\"%s\":%s".formatted(word.getKey(), word.getValue()))
                      .collect(Collectors.joining(",", "{", "}")))
              .end());
    }
    return views;
  }

  private static String total(Tally.Count count) {
    return Envelope.total(count.certain(), count.possible());
  }
}
