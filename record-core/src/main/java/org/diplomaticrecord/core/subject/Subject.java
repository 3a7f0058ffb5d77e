package org.diplomaticrecord.core.subject;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.diplomaticrecord.api.command.CorrectEntry;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.command.RetractEntry;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.jspecify.annotations.Nullable;

/** One thing with a history: the boundary inside which the record is kept consistent. */
public class Subject {
  /**
   * Meta data of a command: the sequence of the subject's last event the caller has read, -1 for
   * none.
   */
  public static final String EXPECTED_SEQUENCE = "expectedSequence";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String address;

  private History history = History.EMPTY;

  /** For Axon, which then sources the history. */
  Subject() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(
      RecordEntry command,
      @MetaDataValue(EXPECTED_SEQUENCE) @Nullable Long lastRead,
      SubjectDirectory directory,
      DossierRegister register) {
    return decide(command, lastRead, directory, register);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(
      CorrectEntry command,
      @MetaDataValue(EXPECTED_SEQUENCE) @Nullable Long lastRead,
      SubjectDirectory directory,
      DossierRegister register) {
    return decide(command, lastRead, directory, register);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(
      RetractEntry command,
      @MetaDataValue(EXPECTED_SEQUENCE) @Nullable Long lastRead,
      SubjectDirectory directory,
      DossierRegister register) {
    return decide(command, lastRead, directory, register);
  }

  /** Returns the place of the event in the subject's history. */
  private long decide(
      RecordCommand command,
      @Nullable Long lastRead,
      SubjectDirectory directory,
      DossierRegister register) {
    if (lastRead != null) {
      history.requireLast(lastRead);
    }
    RecordEvent event = history.decide(command);
    References.of(command).requireKnown(command.address().dossier(), directory, register);
    address = command.address().toString();
    AggregateLifecycle.apply(event);
    return history.lastSequence();
  }

  @EventSourcingHandler
  void on(RecordEvent event, @SourceId String source) {
    address = source;
    history = history.with(event);
  }
}
