package org.diplomaticrecord.projections.takeaway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** In what form a list is given. */
@SuppressWarnings("ImmutableEnumChecker") // a media type never changes
public enum Format {
  /** A page of the list, as JSON. */
  JSON("json", Format.JSON_TYPE, Format.JSON_TYPE),
  /** The whole list as CSV (RFC 4180), with a header. */
  CSV("csv", Format.CSV_TYPE, "text/csv;header=present;charset=utf-8"),
  /** The whole list, a JSON object a line. */
  JSON_LINES("jsonl", Format.JSON_LINES_TYPE, Format.JSON_LINES_TYPE),
  /** The same under the other name it goes by. */
  NDJSON("ndjson", Format.NDJSON_TYPE, Format.NDJSON_TYPE);

  /** The media type of JSON. */
  public static final String JSON_TYPE = "application/json";

  /** The media type of CSV. */
  public static final String CSV_TYPE = "text/csv";

  /** A media type of JSON Lines. */
  public static final String JSON_LINES_TYPE = "application/jsonl";

  /** The other media type of JSON Lines. */
  public static final String NDJSON_TYPE = "application/x-ndjson";

  private final String word;
  private final MediaType type;
  private final MediaType sent;

  Format(String word, String type, String sent) {
    this.word = word;
    this.type = MediaType.parseMediaType(type);
    this.sent = MediaType.parseMediaType(sent);
  }

  /**
   * The form a request asks for: by its parameter {@code format}, or else by what it accepts.
   *
   * @param asked the parameter; absent if the address does not say
   * @param accepted what the client accepts, as its header Accept says; empty for anything
   */
  public static Format of(@Nullable String asked, List<MediaType> accepted) {
    if (asked != null) {
      return Arrays.stream(values())
          .filter(format -> format.word.equals(asked))
          .findFirst()
          .orElseThrow(() ->
              Problem.parameter(
                  "format", "'%s' is not known here; known are %s".formatted(asked, words())));
    }
    List<MediaType> wanted = new ArrayList<>(accepted);
    wanted.removeIf(each -> each.getQualityValue() == 0);
    MimeTypeUtils.sortBySpecificity(wanted);
    return wanted.stream()
        .flatMap(
            each -> Arrays.stream(values()).filter(format -> format.type.isCompatibleWith(each)))
        .findFirst()
        .orElse(JSON);
  }

  /** The word of the parameter {@code format}, which is also how the names of its files end. */
  public String word() {
    return word;
  }

  /** The media type it is sent as. */
  public MediaType sent() {
    return sent;
  }

  private static String words() {
    return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
  }
}
