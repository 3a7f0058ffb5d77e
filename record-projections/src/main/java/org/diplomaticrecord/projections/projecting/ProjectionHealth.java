package org.diplomaticrecord.projections.projecting;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How far the projections are behind the record; down where an event stops them, and which. */
@Component("projections")
class ProjectionHealth implements HealthIndicator {
  private final Stoppage stoppage;
  private final ProjectedHead head;
  private final Bases bases;

  ProjectionHealth(Stoppage stoppage, ProjectedHead head, Bases bases) {
    this.stoppage = stoppage;
    this.head = head;
    this.bases = bases;
  }

  @Override
  public Health health() {
    long projected = head.ask();
    long recorded = bases.recorded().position();
    return stoppage
        .after(projected)
        .map(failing -> Health.down().withDetail("failingPosition", failing))
        .orElseGet(Health::up)
        .withDetail("position", projected)
        .withDetail("recorded", recorded)
        .withDetail("lag", Math.max(0, recorded - projected))
        .build();
  }
}
