package org.diplomaticrecord.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What stands around the body of a write. */
final class WriteRequest {
  private static final Pattern ENTITY_TAG = Pattern.compile("\"?(\\d{1,18})\"?");

  private WriteRequest() {}

  /** Refuses parameters nobody reads. */
  static void parameters(HttpServletRequest request, Set<String> known) {
    Set<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new Problem(
          ProblemType.UNKNOWN_PARAMETER,
          known.isEmpty()
              ? "There is no parameter %s here, nor any other."
                  .formatted(String.join(", ", unknown))
              : "There is no parameter %s here; there is %s."
                  .formatted(String.join(", ", unknown), String.join(", ", new TreeSet<>(known))),
          unknown.stream().map(name -> new Problem.Fault(name, "is not known")).toList());
    }
  }

  /** The position the client has read the subject up to; absent where it does not say. */
  static @Nullable Long lastRead(HttpServletRequest request) {
    String header = request.getHeader("If-Match");
    if (header == null) {
      return null;
    }
    Matcher tag = ENTITY_TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw Problem.parameter(
          "If-Match",
          "must be the position of the subject's last entry, or 0 if it has none, e.g. \"57\"");
    }
    return Long.valueOf(tag.group(1));
  }
}
