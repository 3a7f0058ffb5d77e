package org.diplomaticrecord.projections.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.diff.Comparison;
import org.diplomaticrecord.projections.diff.Counts;
import org.diplomaticrecord.projections.diff.Difference;
import org.diplomaticrecord.projections.diff.Diffs.Differing;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Differences as they are answered. */
@Component
class DiffTexts {
  private final JsonMapper mapper;

  DiffTexts(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** What was compared. */
  Envelope opening(Comparisons.Compared compared) {
    Perspective perspective = compared.perspective();
    Viewpoint after = perspective.viewpoint();
    Envelope text = Envelope.from(perspective);
    return switch (compared.comparison()) {
      case Comparison.InTheWorld(var from, _) ->
          text.string("axis", "valid")
              .string("from", from.toString())
              .string("to", after.asOf().toString())
              .raw("basis", Long.toString(after.basis()))
              .string("recordedAt", instant(perspective.basis().recordedAt()))
              .narrowed(perspective);
      case Comparison.InOurKnowledge(long from, _) ->
          text.string("axis", "recorded")
              .raw("from", Long.toString(from))
              .string(
                  "fromRecordedAt",
                  compared.earlier() == null ? null : instant(compared.earlier().recordedAt()))
              .raw("to", Long.toString(after.basis()))
              .string("toRecordedAt", instant(perspective.basis().recordedAt()))
              .string("asOf", after.asOf().toString())
              .narrowed(perspective);
    };
  }

  /** A subject that differs. */
  String item(Comparisons.Compared compared, Differing differing) {
    Comparison comparison = compared.comparison();
    JsonNode before = node(differing.pair().before());
    JsonNode after = node(differing.pair().after());
    // What is stored differs as a text; should it be the same to a reader, it says so by no field.
    Difference difference =
        Difference.between(before, after)
            .orElseGet(() -> new Difference(Difference.Change.CHANGED, Set.of(), List.of()));
    SubjectId subject = differing.pair().subject();
    JsonNode named = after == null ? before : after;
    Envelope text =
        Envelope.bare()
            .string("id", subject.toString())
            .raw("title", named == null ? "null" : named.get("title").toString())
            .string("change", difference.change().word());
    if (difference.change() == Difference.Change.CHANGED) {
      text.items(
              "changed",
              ItemTexts.quoted(difference.aspects().stream().map(Difference.Aspect::word).toList()))
          .items("fields", ItemTexts.quoted(difference.fields()));
    }
    JsonNode silence = node(differing.silence());
    Address address = compared.perspective().address();
    return text.raw(
            "from",
            side(address, subject, comparison.before(), before, silence, difference.fields()))
        .raw("to", side(address, subject, comparison.after(), after, silence, difference.fields()))
        .items(
            "entries",
            EntryLinks.of(
                comparison.after().dossier(), differing.history(), differing.responsible()))
        .end();
  }

  static String counts(Counts counts) {
    return "{\"appeared\":%d,\"changed\":%d,\"disappeared\":%d}"
        .formatted(counts.appeared(), counts.changed(), counts.disappeared());
  }

  private static String side(
      Address address,
      SubjectId subject,
      Viewpoint viewpoint,
      @Nullable JsonNode item,
      @Nullable JsonNode silence,
      List<String> fields) {
    JsonNode said = item == null ? silence : item;
    if (said == null) {
      return "null";
    }
    String href =
        address
            .reading(
                "/api/v1/dossiers/%s/%s/%s"
                    .formatted(viewpoint.dossier(), subject.kind().view(), subject.name()))
            .with(ItemTexts.place(viewpoint.asOf(), viewpoint.basis()));
    return ItemTexts.of(said, fields, href);
  }

  private @Nullable JsonNode node(@Nullable String text) {
    return text == null ? null : mapper.readTree(text);
  }

  private static @Nullable String instant(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
