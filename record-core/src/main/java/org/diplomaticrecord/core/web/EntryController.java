package org.diplomaticrecord.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diplomaticrecord.api.command.CorrectEntry;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.command.RetractEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.form.Correction;
import org.diplomaticrecord.core.form.Retraction;
import org.diplomaticrecord.core.form.WrittenEntry;
import org.diplomaticrecord.core.recording.Proposal;
import org.diplomaticrecord.core.recording.Proposal.OfCorrection;
import org.diplomaticrecord.core.recording.Proposal.OfEntry;
import org.diplomaticrecord.core.recording.Proposal.OfRetraction;
import org.diplomaticrecord.core.recording.Proposal.Target.At;
import org.diplomaticrecord.core.store.StoredEvent;
import org.diplomaticrecord.core.web.EntryBody.Filled;
import org.diplomaticrecord.core.web.EntryBody.Keyed;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Recording, correcting and retracting entries. */
@RestController
@RequestMapping(
    path = "/api/v1/dossiers/{dossier}/entries",
    produces = MediaType.APPLICATION_JSON_VALUE)
class EntryController {
  private static final int LARGEST = 1024 * 1024;

  private final Writing writing;
  private final EntryBody bodies;

  EntryController(Writing writing, EntryBody bodies) {
    this.writing = writing;
    this.bodies = bodies;
  }

  /** Records an entry, or a list of entries: all or nothing. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> record(@PathVariable("dossier") String name, HttpServletRequest request)
      throws IOException {
    WriteRequest.parameters(request, Set.of());
    DossierId dossier = writing.dossier(name);
    byte[] bytes = Body.bytes(request, LARGEST);
    JsonNode body = Body.json(bytes);
    List<Keyed> entries = bodies.entries(body);
    Long lastRead = WriteRequest.lastRead(request);
    if (lastRead != null && body.isArray()) {
      throw Problem.parameter("If-Match", "goes with one entry, not with a list");
    }
    IdempotencyKey key = IdempotencyKey.of(request, bytes).orElse(null);
    Keyed first = entries.getFirst();
    Entry entry = first.written().entry();
    // What it came after is looked up where many are decided together.
    if (!body.isArray() && key == null && first.key() == null && first.written().after() == null) {
      return answer(writing.one(new RecordEntry(dossier, entry), lastRead));
    }
    List<Proposal> proposals =
        entries.stream()
            .<Proposal>map(each ->
                new OfEntry(dossier, each.key(), each.written().entry(), each.written().after()))
            .toList();
    SubjectAddress address = new SubjectAddress(dossier, entry.subject());
    return answer(
        writing.all(dossier, proposals, address, lastRead, key, new Rejections(dossier, body)));
  }

  /** Replaces the entry or correction at a position. */
  @PostMapping(path = "/{position}/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> correct(
      @PathVariable("dossier") String name,
      @PathVariable("position") String position,
      HttpServletRequest request)
      throws IOException {
    WriteRequest.parameters(request, Set.of());
    StoredEvent corrected = writing.event(writing.dossier(name), position);
    byte[] bytes = Body.bytes(request, LARGEST);
    JsonNode body = Body.json(bytes);
    Filled<Correction> filled = bodies.object(body, Correction.class, "replacement");
    Correction correction = filled.object();
    WrittenEntry written = Objects.requireNonNull(filled.entry());
    Entry replacement = aboutTheSame(written.entry(), corrected.address());
    At target = new At(corrected.address(), corrected.sequence());
    return answer(
        put(
            request,
            bytes,
            body,
            new OfCorrection(
                target.address().dossier(),
                filled.key(),
                target,
                correction,
                _ -> replacement,
                written.after()),
            written.after() == null,
            new CorrectEntry(
                target.address(),
                target.sequence(),
                replacement,
                correction.ground(),
                correction.reason(),
                correction.citations())));
  }

  /** Withdraws the entry, correction or retraction at a position. */
  @PostMapping(path = "/{position}/retractions", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> retract(
      @PathVariable("dossier") String name,
      @PathVariable("position") String position,
      HttpServletRequest request)
      throws IOException {
    WriteRequest.parameters(request, Set.of());
    StoredEvent retracted = writing.event(writing.dossier(name), position);
    byte[] bytes = Body.bytes(request, LARGEST);
    JsonNode body = Body.json(bytes);
    Filled<Retraction> filled = bodies.object(body, Retraction.class, null);
    Retraction retraction = filled.object();
    At target = new At(retracted.address(), retracted.sequence());
    return answer(
        put(
            request,
            bytes,
            body,
            new OfRetraction(target.address().dossier(), filled.key(), target, retraction),
            true,
            new RetractEntry(
                target.address(), target.sequence(), retraction.reason(), retraction.citations())));
  }

  /**
   * @param alone whether the command says all the proposal does
   */
  private Answer put(
      HttpServletRequest request,
      byte[] bytes,
      JsonNode body,
      Proposal proposal,
      boolean alone,
      RecordCommand command) {
    Long lastRead = WriteRequest.lastRead(request);
    IdempotencyKey key = IdempotencyKey.of(request, bytes).orElse(null);
    if (alone && key == null && proposal.key() == null) {
      return writing.one(command, lastRead);
    }
    Rejections rejections = new Rejections(proposal.dossier(), body);
    return writing.all(
        proposal.dossier(), List.of(proposal), command.address(), lastRead, key, rejections);
  }

  private static Entry aboutTheSame(Entry replacement, SubjectAddress corrected) {
    if (!replacement.subject().equals(corrected.subject())) {
      String message =
          "is about %s; the corrected entry is about %s"
              .formatted(replacement.subject(), corrected.subject());
      throw new Problem(
          ProblemType.INVALID_ENTRY,
          "The replacement " + message,
          List.of(new Problem.Fault("/replacement/subject", message)));
    }
    return replacement;
  }

  static ResponseEntity<String> answer(Answer answer) {
    ResponseEntity.BodyBuilder response =
        ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_JSON);
    String location = answer.location();
    return (location == null ? response : response.header("Location", location))
        .body(answer.body());
  }
}
