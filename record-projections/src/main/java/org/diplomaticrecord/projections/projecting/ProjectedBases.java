package org.diplomaticrecord.projections.projecting;

import java.time.Duration;
import java.util.Optional;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.projecting.Bases.Basis;
import org.springframework.stereotype.Component;

/**
 * The bases on which the projections can answer. Who asks for one they have not reached waits for
 * them: nobody is answered from a part of what was recorded.
 */
@Component
public class ProjectedBases {
  private static final Duration RETRY_AFTER_STOPPAGE = Duration.ofSeconds(10);

  private final ProjectedHead head;
  private final Unprojected unprojected;
  private final Stoppage stoppage;
  private final Waiting waiting;

  ProjectedBases(ProjectedHead head, Unprojected unprojected, Stoppage stoppage, Waiting waiting) {
    this.head = head;
    this.unprojected = unprojected;
    this.stoppage = stoppage;
    this.waiting = waiting;
  }

  /**
   * Waits until the projections hold everything that is recorded of a dossier up to a basis.
   *
   * @return the basis
   * @throws TemporarilyUnavailable if they do not within a bounded time, or cannot
   */
  public Basis await(DossierId dossier, Basis basis) {
    long position = basis.position();
    if (!holds(dossier, position)) {
      waiting.until(time -> reached(position, time), () -> late(position));
    }
    return basis;
  }

  private boolean holds(DossierId dossier, long position) {
    return head.hasReached(position)
        || head.isSaidToHaveReached(position)
        || !unprojected.concerns(dossier, head.known(), position);
  }

  private boolean reached(long position, Duration time) throws InterruptedException {
    if (head.await(position, time)) {
      return true;
    }
    Optional<Long> failing = stoppage.after(head.known());
    if (failing.isPresent() && failing.get() <= position) {
      throw new TemporarilyUnavailable(stopped(failing.get(), head.known()), RETRY_AFTER_STOPPAGE);
    }
    return false;
  }

  private static String stopped(long failing, long known) {
    return "The projections cannot take in position %d and have stopped at position %d. An operator has to mend that (/actuator/health tells it too); what was recorded up to there can be read with basis=%d."
        .formatted(failing, known, known);
  }

  private String late(long position) {
    long known = head.known();
    return "Position %d is recorded, but the projections have come no further than position %d%s. Ask again in a moment, or read what was recorded up to there with basis=%d."
        .formatted(
            position,
            known,
            head.isFollowedHere() ? "" : ", and nothing on this node keeps them up to the record",
            known);
  }
}
