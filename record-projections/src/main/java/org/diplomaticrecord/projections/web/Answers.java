package org.diplomaticrecord.projections.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.diplomaticrecord.projections.memento.HttpDate;
import org.diplomaticrecord.projections.memento.Memento;
import org.diplomaticrecord.projections.memento.TimeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** Sends answers, and lets any cache keep those that never change. */
final class Answers {
  /** Raised whenever the same question gets another text. */
  private static final String FORM = "2";

  private static final String FOR_EVER = "public, immutable, max-age=31536000";
  private static final String ASK_AGAIN =
      Objects.requireNonNull(CacheControl.noCache().getHeaderValue());

  /**
   * A text to send.
   *
   * @param json the text
   * @param next the address of the page after it, if there is one
   */
  record Text(String json, @Nullable String next) {}

  private Answers() {}

  /**
   * Answers from a perspective; a client that has this very answer is told so before anything is
   * read.
   */
  static ResponseEntity<byte[]> from(
      Perspective perspective, WebRequest request, Supplier<Text> text) {
    return from(perspective, MediaType.APPLICATION_JSON, request, text);
  }

  /** Answers from a perspective in one of several forms. */
  static ResponseEntity<byte[]> from(
      Perspective perspective, MediaType form, WebRequest request, Supplier<Text> text) {
    HttpHeaders answer = headers(perspective, form, perspective.explicit());
    if (has(request, String.valueOf(answer.getETag()))) {
      return new ResponseEntity<>(answer, HttpStatus.NOT_MODIFIED);
    }
    Text said = text.get();
    if (said.next() != null) {
      List<String> links = new ArrayList<>(answer.getOrEmpty(HttpHeaders.LINK));
      links.addFirst("<%s>; rel=\"next\"".formatted(said.next()));
      answer.put(HttpHeaders.LINK, links);
    }
    return send(said.json(), answer);
  }

  /**
   * What is said of an answer besides its text.
   *
   * @param address the address that gives this very answer, and always will
   */
  static HttpHeaders headers(Perspective perspective, MediaType form, String address) {
    String tag = tag(form.equals(MediaType.APPLICATION_JSON) ? address : form + " " + address);
    HttpHeaders headers = headers(perspective.fixed() ? FOR_EVER : ASK_AGAIN, tag);
    headers.setContentType(form);
    locate(headers, perspective, address);
    return headers;
  }

  /** Says where this very answer is, and where the others are that were given before. */
  private static void locate(HttpHeaders headers, Perspective perspective, String address) {
    headers.setVary(
        perspective.negotiable()
            ? List.of(HttpHeaders.ACCEPT, Negotiation.ACCEPT_DATETIME)
            : List.of(HttpHeaders.ACCEPT));
    if (!perspective.fixed()) {
      headers.set(HttpHeaders.CONTENT_LOCATION, address);
    }
    if (perspective.isMemento()) {
      headers.add(HttpHeaders.LINK, TimeMap.original(perspective.original()));
      headers.add(HttpHeaders.LINK, TimeMap.link(perspective.timeMap(0)));
      Instant recordedAt = perspective.basis().recordedAt();
      if (recordedAt != null) {
        Memento memento = new Memento(perspective.basis().position(), recordedAt);
        headers.set("Memento-Datetime", HttpDate.of(recordedAt));
        headers.add(
            HttpHeaders.LINK,
            TimeMap.memento("memento", perspective.memento(memento.basis()), memento));
      }
    }
  }

  /** Answers with what may change at any time. */
  static ResponseEntity<byte[]> current(String json, WebRequest request) {
    return current(json, headers(ASK_AGAIN, tag(json)), request);
  }

  /** Answers from a perspective with what nevertheless may change. */
  static ResponseEntity<byte[]> current(Perspective perspective, String json, WebRequest request) {
    HttpHeaders headers = headers(ASK_AGAIN, tag(json));
    locate(headers, perspective, perspective.explicit());
    return current(json, headers, request);
  }

  /** Answers with a text of another type that may change at any time. */
  static ResponseEntity<byte[]> current(String text, MediaType type, WebRequest request) {
    HttpHeaders headers = headers(ASK_AGAIN, tag(text));
    headers.setContentType(type);
    return current(text, headers, request);
  }

  private static ResponseEntity<byte[]> current(
      String text, HttpHeaders headers, WebRequest request) {
    return has(request, String.valueOf(headers.getETag()))
        ? new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED)
        : send(text, headers);
  }

  private static ResponseEntity<byte[]> send(String json, HttpHeaders headers) {
    return new ResponseEntity<>(json.getBytes(StandardCharsets.UTF_8), headers, HttpStatus.OK);
  }

  /** The entity tag of an answer that a text stands for. */
  static String tag(String text) {
    return "\"%s-%s\"".formatted(FORM, Fingerprint.of(text));
  }

  private static HttpHeaders headers(String cacheControl, String tag) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.set(HttpHeaders.CACHE_CONTROL, cacheControl);
    headers.set(HttpHeaders.ETAG, tag);
    return headers;
  }

  /** Whether the client has the answer of this tag. */
  static boolean has(WebRequest request, String tag) {
    String[] known = request.getHeaderValues(HttpHeaders.IF_NONE_MATCH);
    if (known == null) {
      return false;
    }
    for (String each : String.join(",", known).split(",", -1)) {
      String candidate = each.strip();
      if (candidate.equals(tag) || candidate.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }
}
