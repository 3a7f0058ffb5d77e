package org.diplomaticrecord.core.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.command.RecordRejected;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.dossier.Dossiers;
import org.diplomaticrecord.core.recording.Batch;
import org.diplomaticrecord.core.recording.Proposal;
import org.diplomaticrecord.core.recording.Recorded;
import org.diplomaticrecord.core.recording.Recorder;
import org.diplomaticrecord.core.recording.Refused;
import org.diplomaticrecord.core.recording.Verdict;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.store.StoredEvent;
import org.diplomaticrecord.core.subject.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Puts what a recorder sends to the record, and words the answer. */
class Writing {
  /** Until there are accounts, whoever has the token is the recorder. */
  static final String RECORDER = "recorder";

  private final CommandGateway commands;
  private final Recorder recorder;
  private final EventReader reader;
  private final Dossiers dossiers;
  private final Answers answers;
  private final JsonMapper mapper;

  Writing(
      CommandGateway commands,
      Recorder recorder,
      EventReader reader,
      Dossiers dossiers,
      Answers answers,
      JsonMapper mapper) {
    this.commands = commands;
    this.recorder = recorder;
    this.reader = reader;
    this.dossiers = dossiers;
    this.answers = answers;
    this.mapper = mapper;
  }

  /** The dossier of an address. */
  DossierId dossier(String name) {
    if (name.matches("[a-z][a-z0-9-]{1,63}")) {
      DossierId id = new DossierId(name);
      if (dossiers.find(id).isPresent()) {
        return id;
      }
    }
    throw new Problem(
        ProblemType.UNKNOWN_DOSSIER,
        "There is no dossier of this name. /api/v1/dossiers lists them all.");
  }

  /** The event at a position of a dossier. */
  StoredEvent event(DossierId dossier, String position) {
    return (position.matches("\\d{1,18}")
            ? reader.at(Long.parseLong(position))
            : Optional.<StoredEvent>empty())
        .filter(found -> found.address().dossier().equals(dossier))
        .orElseThrow(() ->
            new Problem(ProblemType.UNKNOWN_ENTRY, "This dossier has no entry at this position."));
  }

  /**
   * Records one command.
   *
   * @param lastRead the position up to which the client has read the subject, if it says so
   */
  Answer one(RecordCommand command, @Nullable Long lastRead) {
    SubjectAddress address = command.address();
    Map<String, ?> metaData =
        lastRead == null
            ? Map.of("recordedBy", RECORDER)
            : Map.of(
                "recordedBy", RECORDER, Subject.EXPECTED_SEQUENCE, sequence(address, lastRead));
    try {
      long sequence =
          Objects.requireNonNull(
              commands.<Long>sendAndWait(new GenericCommandMessage<>(command, metaData)));
      long position = reader.position(address, sequence);
      return answer(
          address.dossier(), List.of(new Recorded(new Verdict(address, false, null), position)));
    } catch (RecordRejected rejected) {
      throw Rejections.of(rejected, address, reader);
    }
  }

  /**
   * Records all proposals, or none.
   *
   * @param first the subject of the first proposal
   * @param position the position up to which the client has read that subject, if it says so
   */
  Answer all(
      DossierId dossier,
      List<Proposal> proposals,
      SubjectAddress first,
      @Nullable Long position,
      @Nullable IdempotencyKey key,
      Rejections rejections) {
    return answers.once(
        key,
        keep -> {
          Map<SubjectAddress, Long> lastRead =
              position == null ? Map.of() : Map.of(first, sequence(first, position));
          try {
            List<Recorded> recorded =
                recorder.record(
                    new Batch(proposals, List.of(), lastRead, RECORDER),
                    Recorder.NOBODY,
                    given -> keep.accept(answer(dossier, given)));
            return answer(dossier, recorded);
          } catch (Refused refused) {
            throw rejections.of(refused);
          }
        });
  }

  /**
   * The place of the last event a client has read.
   *
   * @throws Problem if that is not the subject's last
   */
  long sequence(SubjectAddress address, long lastRead) {
    List<StoredEvent> history = reader.history(address);
    long last = history.isEmpty() ? 0 : history.getLast().position();
    if (last != lastRead) {
      throw new Problem(
          ProblemType.OUTDATED_READING,
          last == 0
              ? "Nothing is recorded of %s; its last position is 0.".formatted(address.subject())
              : "The last entry of %s is at position %d. Read it again and decide anew."
                  .formatted(address.subject(), last));
    }
    return history.size() - 1L;
  }

  private Answer answer(DossierId dossier, List<Recorded> recorded) {
    List<Long> repeated =
        recorded.stream().filter(Recorded::repeated).map(Recorded::position).toList();
    Receipt receipt =
        new Receipt(dossier, recorded.stream().map(Recorded::position).toList(), repeated);
    int status = repeated.size() == recorded.size() ? 200 : 201;
    return new Answer(
        status,
        Links.entry(dossier, recorded.getFirst().position()),
        mapper.writeValueAsString(receipt));
  }
}
