package org.diplomaticrecord.projections.diff;

import java.time.LocalDate;
import org.diplomaticrecord.projections.dossier.Viewpoint;

/** Two viewpoints that differ on one axis of time only. */
public sealed interface Comparison {
  /** From where is looked first. */
  Viewpoint before();

  /** From where is looked then. */
  Viewpoint after();

  /**
   * Two days on one basis: what changed in the world.
   *
   * @param from the earlier day
   * @param after the later day and the basis
   */
  record InTheWorld(LocalDate from, Viewpoint after) implements Comparison {
    @Override
    public Viewpoint before() {
      return new Viewpoint(after.dossier(), from, after.basis(), after.lens(), after.seesNothing());
    }
  }

  /**
   * Two bases as of one day: what changed in our knowledge.
   *
   * @param from the earlier basis
   * @param after the later basis and the day
   */
  record InOurKnowledge(long from, Viewpoint after) implements Comparison {
    @Override
    public Viewpoint before() {
      return new Viewpoint(after.dossier(), after.asOf(), from, after.lens(), after.seesNothing());
    }
  }
}
