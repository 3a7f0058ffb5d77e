package org.diplomaticrecord.projections.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.diplomaticrecord.projections.state.Total;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes an answer around texts that are JSON already, and says from where it was given. */
final class Envelope {
  private final StringBuilder text = new StringBuilder(1 << 12);

  private Envelope() {}

  /** An answer from a perspective. */
  static Envelope from(Perspective perspective) {
    return bare().string("dossier", perspective.viewpoint().dossier().code());
  }

  /** A text with nothing in it yet. */
  static Envelope bare() {
    Envelope envelope = new Envelope();
    envelope.text.append('{');
    return envelope;
  }

  /** What it used of the request. */
  Envelope used(Perspective perspective) {
    if (perspective.dated()) {
      string("asOf", perspective.viewpoint().asOf().toString());
    }
    raw("basis", Long.toString(perspective.viewpoint().basis()));
    string(
        "recordedAt",
        perspective.basis().recordedAt() == null
            ? null
            : perspective.basis().recordedAt().toString());
    return narrowed(perspective);
  }

  /** To what it was narrowed. */
  Envelope narrowed(Perspective perspective) {
    if (!perspective.viewpoint().parties().isEmpty()) {
      raw("accordingTo", strings(perspective.parties()));
      raw("accordingToIncludes", strings(perspective.organs()));
    }
    if (!perspective.viewpoint().sources().isEmpty() || perspective.viewpoint().seesNothing()) {
      raw("citing", strings(perspective.viewpoint().sources().stream().sorted().toList()));
    }
    if (perspective.publishedBy() != null) {
      string("publishedBy", perspective.publishedBy().toString());
    }
    return this;
  }

  Envelope string(String name, @Nullable String value) {
    return raw(name, value == null ? "null" : quoted(value));
  }

  Envelope raw(String name, String json) {
    if (text.length() > 1) {
      text.append(',');
    }
    text.append('"').append(name).append("\":").append(json);
    return this;
  }

  Envelope items(String name, List<String> items) {
    raw(name, "[");
    for (int at = 0; at < items.size(); at++) {
      text.append(at == 0 ? "" : ",").append(items.get(at));
    }
    text.append(']');
    return this;
  }

  Envelope total(Total total) {
    return raw("total", total(total.certain(), total.possible()));
  }

  static String total(long certain, long possible) {
    return "{\"certain\":%d,\"possible\":%d}".formatted(certain, possible);
  }

  String end() {
    return text.append('}').toString();
  }

  static String quoted(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
    JsonStringEncoder.getInstance().quoteAsString(value, quoted);
    return quoted.append('"').toString();
  }

  private static String strings(Collection<String> values) {
    return values.stream().map(Envelope::quoted).collect(Collectors.joining(",", "[", "]"));
  }
}
