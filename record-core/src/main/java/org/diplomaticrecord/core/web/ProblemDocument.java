package org.diplomaticrecord.core.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.core.importing.NotInFile;
import org.diplomaticrecord.core.importing.Place;
import org.diplomaticrecord.core.recording.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A problem as it is answered (RFC 9457).
 *
 * @param type the stable URI of the sort of problem
 * @param title what the sort is called
 * @param status the HTTP status
 * @param detail what is wrong and what to do about it
 * @param errors each thing wrong
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
    URI type, String title, int status, String detail, List<Fault> errors) {
  /**
   * One thing wrong with the request.
   *
   * @param pointer JSON Pointer into the body, in JSON Lines into the line, or the name of a
   *     parameter; empty for all of it
   * @param line the line of the dossier file
   * @param message what is wrong there and what would be right
   * @param rule the rule that is broken, if one is
   * @param conflicts the entries in conflict
   * @param change what was said otherwise when it was last imported, where that could be made a
   *     correction
   * @param notInFile what is no longer named, where the import is not to leave anything out
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Fault(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String pointer,
      @Nullable Integer line,
      String message,
      @Nullable String rule,
      List<Conflict> conflicts,
      @Nullable Change change,
      @Nullable NotInFile notInFile) {
    Fault(
        @Nullable String pointer,
        @Nullable Integer line,
        String message,
        @Nullable String rule,
        List<Conflict> conflicts) {
      this(pointer, line, message, rule, conflicts, null, null);
    }

    static Fault of(Problem.Fault fault) {
      return new Fault(fault.pointer(), null, fault.message(), null, List.of());
    }
  }

  /**
   * An entry in conflict.
   *
   * @param position its position in the record; absent where it came in the same request
   * @param href where to read it
   * @param pointer where it stands in the same request
   * @param line the line where it stands in the same dossier file
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Conflict(
      @Nullable Long position,
      @Nullable String href,
      @Nullable String pointer,
      @Nullable Integer line) {
    static Conflict recorded(DossierId dossier, long position) {
      return new Conflict(position, Links.entry(dossier, position), null, null);
    }

    static Conflict at(String pointer) {
      return new Conflict(null, null, pointer, null);
    }

    static Conflict at(Place place) {
      return new Conflict(null, null, place.pointer(), place.line());
    }
  }

  static ProblemDocument of(ProblemType type, String detail, List<Fault> errors) {
    return new ProblemDocument(type.uri(), type.title(), type.status(), detail, errors);
  }

  /** What no endpoint has seen, under the status the web server gave it. */
  static ProblemDocument unrouted(int status, String detail) {
    HttpStatus known = HttpStatus.resolve(status);
    String title = known == null ? "Error" : known.getReasonPhrase();
    return new ProblemDocument(URI.create("about:blank"), title, status, detail, List.of());
  }

  static ProblemDocument of(Problem problem) {
    return of(problem.type(), problem.detail(), problem.errors().stream().map(Fault::of).toList());
  }
}
