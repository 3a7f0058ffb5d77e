package org.diplomaticrecord.bench;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.jspecify.annotations.Nullable;

/** A subject kept with Axon as it comes: it records what it is told and checks nothing. */
class StockSubject {
  /** Record an event. */
  record Say(@TargetAggregateIdentifier String id, RecordEvent event) {}

  @AggregateIdentifier private @Nullable String id;
  private final List<RecordEvent> history = new ArrayList<>();

  StockSubject() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(Say command) {
    apply(command.event());
  }

  @EventSourcingHandler
  void on(RecordEvent event) {
    id = event.subject().toString();
    history.add(event);
  }
}
