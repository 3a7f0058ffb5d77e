package org.diplomaticrecord.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
    if (request.getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    byte[] bytes = request.getInputStream().readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge(most);
    }
    return bytes;
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
