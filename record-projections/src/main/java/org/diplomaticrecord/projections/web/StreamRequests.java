package org.diplomaticrecord.projections.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.DossierReader;
import org.diplomaticrecord.projections.stream.Places;
import org.diplomaticrecord.projections.stream.StreamFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes out where a stream is to start and what it is to hold, before it starts. */
@Component
class StreamRequests {
  private static final String LAST_EVENT_ID = "Last-Event-ID";

  private final Places places;
  private final DossierReader dossiers;

  StreamRequests(Places places, DossierReader dossiers) {
    this.places = places;
    this.dossiers = dossiers;
  }

  /**
   * The position after which to start. A browser that reconnects repeats its first request and adds
   * the header: the header then goes on from what the parameters began.
   */
  long start(StreamQuery query, @Nullable String last) {
    if (query.from() != null && query.since() != null) {
      String message = "says where to start, and so does '%s': give one of them";
      throw new Problem(
          ProblemType.INVALID_PARAMETER,
          "since: " + message.formatted("from"),
          List.of(
              new Problem.Fault("since", message.formatted("from")),
              new Problem.Fault("from", message.formatted("since"))));
    }
    long head = places.head();
    @Nullable Long begun = begun(query, head);
    if (last == null || last.isEmpty()) {
      return begun == null ? head : begun;
    }
    long seen = reached(LAST_EVENT_ID, Parameters.position(LAST_EVENT_ID, last), head);
    if (begun != null && seen < begun) {
      String start = query.from() == null ? "since" : "from";
      String message =
          "%d lies before position %d, after which '%s' starts: leave one of them out"
              .formatted(seen, begun, start);
      throw new Problem(
          ProblemType.INVALID_PARAMETER,
          "%s: %s".formatted(LAST_EVENT_ID, message),
          List.of(
              new Problem.Fault(LAST_EVENT_ID, message),
              new Problem.Fault(start, "starts after position %d".formatted(begun))));
    }
    return seen;
  }

  private @Nullable Long begun(StreamQuery query, long head) {
    if (query.from() != null) {
      return reached("from", Parameters.position("from", query.from()), head);
    }
    return query.since() == null
        ? null
        : places
            .before(Parameters.instant("since", query.since()))
            .orElseThrow(() ->
                Problem.parameter(
                    "since",
                    "'%s' is still to come: leave it out to start now".formatted(query.since())));
  }

  private static long reached(String name, long position, long head) {
    if (position > head) {
      String message =
          "%d is beyond the record, which ends at position %d".formatted(position, head);
      throw new Problem(
          ProblemType.BEYOND_THE_RECORD,
          "%s: %s. If the record was restored from a backup, what came after the backup was given other positions: drop what you hold beyond it and start from its last position, or from=0."
              .formatted(name, message),
          List.of(new Problem.Fault(name, message)));
    }
    return position;
  }

  /** What the stream is to hold; something of all that is asked for can come. */
  StreamFilter filter(StreamQuery query) {
    List<String> all = dossiers.all().stream().map(DossierReader.Dossier::id).toList();
    List<String> asked = Parameters.someOf("dossier", query.dossier(), all);
    List<String> searched = asked.isEmpty() ? all : asked;
    List<String> kinds = Arrays.stream(Kind.values()).map(Kind::word).toList();
    StreamFilter filter =
        new StreamFilter(
            Set.copyOf(asked),
            Set.copyOf(Parameters.someOf("kind", query.kind(), kinds)),
            Types.effective(query.type()),
            Types.stored(query.storedType()),
            subjects(query.subject(), searched),
            parties(query.party(), searched));
    Contradictions.refuse(filter);
    return filter;
  }

  private Set<String> subjects(@Nullable String subject, List<String> searched) {
    return Parameters.list("subject", subject, text -> subject(text, searched)).stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private String subject(String text, List<String> searched) {
    SubjectId subject;
    try {
      subject = SubjectId.of(text);
    } catch (InvalidField e) {
      throw Problem.parameter("subject", e.getMessage());
    }
    if (searched.stream().noneMatch(dossier -> places.knows(dossier, subject.toString()))) {
      throw Problem.parameter(
          "subject",
          "nothing is recorded of '%s' in %s; /api/v1/dossiers/{dossier}/%s lists those that are known"
              .formatted(subject, String.join(", ", searched), subject.kind().view()));
    }
    return subject.toString();
  }

  private Set<String> parties(@Nullable String party, List<String> searched) {
    if (party == null) {
      return Set.of();
    }
    List<String> known =
        searched.stream().flatMap(dossier -> ids(dossier)).distinct().sorted().toList();
    return Set.copyOf(Parameters.someOf("party", party, known));
  }

  private Stream<String> ids(String dossier) {
    return dossiers.parties(new DossierId(dossier)).stream().map(DossierReader.Party::id);
  }
}
