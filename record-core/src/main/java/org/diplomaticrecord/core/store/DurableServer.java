package org.diplomaticrecord.core.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A server that keeps what it confirmed. Refuses one that may lose what it has confirmed:
 * positions, once given, are final.
 */
final class DurableServer {
  private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit");

  /**
   * @throws StartRefused naming the settings that are off
   */
  DurableServer(DataSource dataSource) {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    List<String> off =
        SETTINGS.stream()
            .filter(setting -> "off".equals(jdbc.queryForObject("SHOW " + setting, String.class)))
            .toList();
    if (!off.isEmpty()) {
      String settings = String.join(" and ", off);
      throw new StartRefused(
          "The PostgreSQL server has %s off: it may lose entries after confirming them."
              .formatted(settings),
          "Set %s to on for the server, the database and the role, and start again."
              .formatted(settings));
    }
  }
}
