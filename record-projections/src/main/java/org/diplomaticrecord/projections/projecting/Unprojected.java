package org.diplomaticrecord.projections.projecting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diplomaticrecord.api.value.DossierId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What is recorded but not projected yet. All dossiers share one order, but who reads a dossier
 * need not wait for what is recorded in others.
 */
@Component
class Unprojected {
  private static final String RECORDED =
      "SELECT EXISTS (SELECT FROM record.event WHERE position > ? AND position <= ? AND dossier = ?)";

  /**
   * Positions at which nothing of a dossier is recorded.
   *
   * @param after from after this
   * @param upTo up to and with this
   */
  private record Silence(long after, long upTo) {}

  private final JdbcTemplate jdbc;
  private final Map<DossierId, Silence> silences = new ConcurrentHashMap<>();

  Unprojected(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whether anything of a dossier is recorded after the position to which is projected, up to
   * another. What was looked through once is not looked through again.
   */
  boolean concerns(DossierId dossier, long projected, long position) {
    Silence silence = silences.get(dossier);
    boolean goesOn = silence != null && silence.after() <= projected && projected <= silence.upTo();
    long looked = goesOn ? silence.upTo() : projected;
    if (looked < position) {
      if (Boolean.TRUE.equals(
          jdbc.queryForObject(RECORDED, Boolean.class, looked, position, dossier.code()))) {
        return true;
      }
      silences.put(dossier, new Silence(goesOn ? silence.after() : projected, position));
    }
    return false;
  }
}
