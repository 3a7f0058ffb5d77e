package org.diplomaticrecord.projections.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
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
  private static final String FORM = "1";

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
    String address = perspective.explicit();
    String tag = tag(form.equals(MediaType.APPLICATION_JSON) ? address : form + " " + address);
    HttpHeaders answer = headers(perspective.fixed() ? FOR_EVER : ASK_AGAIN, tag);
    answer.setContentType(form);
    if (!perspective.fixed()) {
      answer.set(HttpHeaders.CONTENT_LOCATION, address);
    }
    if (has(request, tag)) {
      return new ResponseEntity<>(answer, HttpStatus.NOT_MODIFIED);
    }
    Text said = text.get();
    if (said.next() != null) {
      answer.set(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(said.next()));
    }
    return send(said.json(), answer);
  }

  /** Answers with what may change at any time. */
  static ResponseEntity<byte[]> current(String json, WebRequest request) {
    String tag = tag(json);
    HttpHeaders headers = headers(ASK_AGAIN, tag);
    return has(request, tag)
        ? new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED)
        : send(json, headers);
  }

  private static ResponseEntity<byte[]> send(String json, HttpHeaders headers) {
    return new ResponseEntity<>(json.getBytes(StandardCharsets.UTF_8), headers, HttpStatus.OK);
  }

  private static String tag(String text) {
    return "\"%s-%s\"".formatted(FORM, Fingerprint.of(text));
  }

  private static HttpHeaders headers(String cacheControl, String tag) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.set(HttpHeaders.CACHE_CONTROL, cacheControl);
    headers.set(HttpHeaders.ETAG, tag);
    return headers;
  }

  private static boolean has(WebRequest request, String tag) {
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
