package org.diplomaticrecord.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.core.form.JsonText;
import org.diplomaticrecord.core.form.Unreadable;
import org.diplomaticrecord.core.form.Utf8;
import tools.jackson.databind.JsonNode;

/** The body of a request, read within bounds whether or not its length was announced. */
final class Body {
  private Body() {}

  static byte[] bytes(HttpServletRequest request, int most) throws IOException {
    return bytes(request, request.getInputStream(), most);
  }

  /** As {@link #bytes(HttpServletRequest, int)}, where its beginning was looked at before. */
  static byte[] bytes(HttpServletRequest request, InputStream body, int most) throws IOException {
    if (request.getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge(most);
    }
    return bytes;
  }

  /** A body that is not to be kept as a whole. */
  static InputStream bounded(InputStream body, int most) {
    return new FilterInputStream(body) {
      private long left = most;

      @Override
      public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
      }

      private void count(int read) {
        left -= read;
        if (left < 0) {
          throw tooLarge(most);
        }
      }
    };
  }

  static JsonNode json(byte[] body) {
    try {
      return JsonText.tree(Utf8.decode(body));
    } catch (Unreadable e) {
      String detail = "Line %d: %s.".formatted(e.line(), e.getMessage());
      throw new Problem(ProblemType.MALFORMED_BODY, detail, List.of(new Problem.Fault("", detail)));
    }
  }

  private static Problem tooLarge(int most) {
    return new Problem(
        ProblemType.TOO_LARGE,
        "The body has more than %d KiB. Send it in parts.".formatted(most / 1024));
  }
}
