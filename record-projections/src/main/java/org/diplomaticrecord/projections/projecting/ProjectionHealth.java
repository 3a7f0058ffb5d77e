package org.diplomaticrecord.projections.projecting;

import java.util.Map;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the projections are behind the record; down where an event stops them, and which. */
@Component("projections")
class ProjectionHealth implements HealthIndicator {
  private final EventProcessingConfiguration processing;
  private final ProjectedHead head;
  private final JdbcClient jdbc;

  ProjectionHealth(EventProcessingConfiguration processing, ProjectedHead head, JdbcClient jdbc) {
    this.processing = processing;
    this.head = head;
    this.jdbc = jdbc;
  }

  @Override
  public Health health() {
    long projected = head.ask();
    long recorded = jdbc.sql("SELECT coalesce(max(position), 0) FROM record.event").query(Long.class).single();
    Health.Builder health = failure().map(cause -> stopped(cause, projected)).orElseGet(Health::up);
    return health
        .withDetail("position", projected)
        .withDetail("recorded", recorded)
        .withDetail("lag", Math.max(0, recorded - projected))
        .build();
  }

  private Optional<Throwable> failure() {
    return processing
        .eventProcessor(ProjectionConfiguration.PROCESSOR, StreamingEventProcessor.class)
        .orElseThrow(() -> new IllegalStateException("Nothing keeps the projections up to the record"))
        .processingStatus()
        .values()
        .stream()
        .filter(EventTrackerStatus::isErrorState)
        .map(EventTrackerStatus::getError)
        .findFirst();
  }

  /** Some failures come before the event could be read: then it is the next one. */
  private static Health.Builder stopped(Throwable failure, long projected) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof Unprojectable)) {
      cause = cause.getCause();
    }
    return Health.down().withDetail("stoppedAfter", projected)
        .withDetails(cause instanceof Unprojectable event ? Map.of("failingPosition", event.position()) : Map.of());
  }
}
