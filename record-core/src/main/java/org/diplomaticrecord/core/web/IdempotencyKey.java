package org.diplomaticrecord.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.problem.Problem;

/**
 * The key under which a client may repeat a request without its being done twice.
 *
 * @param key as the client gave it
 * @param digest of all that was asked under it
 */
record IdempotencyKey(String key, String digest) {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");

  static Optional<IdempotencyKey> of(HttpServletRequest request, byte[] body) {
    String key = request.getHeader(HEADER);
    if (key == null) {
      return Optional.empty();
    }
    if (!FORM.matcher(key).matches()) {
      throw Problem.parameter(HEADER, "must be 1 to 200 visible ASCII characters");
    }
    MessageDigest digest = sha256();
    for (String part :
        new String[] {
          request.getMethod(),
          request.getRequestURI(),
          request.getQueryString(),
          request.getContentType(),
          request.getHeader("If-Match")
        }) {
      digest.update(Objects.requireNonNullElse(part, "").getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return Optional.of(new IdempotencyKey(key, HexFormat.of().formatHex(digest.digest(body))));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
