package org.diplomaticrecord.projections.projecting;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For operators: how far the projections are, and making them anew. What writes needs the write
 * token; on a port of its own nobody would ask for it, so there the endpoint is not offered.
 */
@Component
@Endpoint(id = "projections")
@ConditionalOnManagementPort(ManagementPortType.SAME)
class ProjectionsEndpoint {
  /** A look at each dossier, however many rows it has. */
  private static final String DOSSIERS =
      """
      WITH RECURSIVE known(dossier) AS (
        (SELECT dossier FROM projection.%1$s ORDER BY dossier LIMIT 1)
        UNION ALL
        SELECT (SELECT dossier FROM projection.%1$s WHERE dossier > known.dossier ORDER BY dossier LIMIT 1)
        FROM known WHERE known.dossier IS NOT NULL)
      SELECT dossier FROM known WHERE dossier IS NOT NULL
      """;

  private final Rebuild rebuild;
  private final ProjectedHead head;
  private final Bases bases;
  private final JdbcClient jdbc;

  ProjectionsEndpoint(Rebuild rebuild, ProjectedHead head, Bases bases, JdbcClient jdbc) {
    this.rebuild = rebuild;
    this.head = head;
    this.bases = bases;
    this.jdbc = jdbc;
  }

  /**
   * How far the projections are, and of which dossiers they hold rows that the record does not
   * have.
   */
  @ReadOperation
  Map<String, Object> status() {
    long projected = head.ask();
    long recorded = bases.recorded().position();
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("version", Progress.VERSION);
    status.put("projections", words(EnumSet.allOf(Projection.class)));
    status.put("position", projected);
    status.put("recorded", recorded);
    status.put("lag", Math.max(0, recorded - projected));
    status.put("unknownDossiers", unknownDossiers());
    return status;
  }

  /** Makes all projections anew; answers when they are in place. */
  @WriteOperation
  Map<String, Object> rebuild() {
    return rebuilt(EnumSet.allOf(Projection.class));
  }

  /** Makes one projection anew; answers when it is in place. */
  @WriteOperation
  Map<String, Object> rebuildOne(@Selector String projection) {
    return rebuilt(
        EnumSet.of(
            Projection.of(projection)
                .orElseThrow(
                    () -> Problem.parameter("projection", "must be " + Projection.words()))));
  }

  private Map<String, Object> rebuilt(Set<Projection> projections) {
    try {
      long position = rebuild.run(projections);
      Map<String, Object> rebuilt = new LinkedHashMap<>();
      rebuilt.put("rebuilt", true);
      rebuilt.put("projections", words(projections));
      rebuilt.put("position", position);
      return rebuilt;
    } catch (RebuildUnderWay e) {
      throw new Problem(
          ProblemType.CONCURRENT_REQUEST,
          "The projections are being rebuilt already, by this node or another; wait for its end.");
    } catch (OtherVersion e) {
      throw new Problem(
          ProblemType.OTHER_VERSION,
          "The projections were written by another release: one alone would not go with the other. Rebuild all of them: POST /actuator/projections.");
    }
  }

  private static List<String> words(Set<Projection> projections) {
    return projections.stream().map(Projection::word).toList();
  }

  private List<String> unknownDossiers() {
    return jdbc.sql(
            "SELECT dossier FROM (%s UNION %s) projected WHERE dossier NOT IN (SELECT id FROM record.dossier) ORDER BY 1"
                .formatted(
                    nested(DOSSIERS.formatted("entry")), nested(DOSSIERS.formatted("rectangle"))))
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static String nested(String query) {
    return "SELECT dossier FROM (%s) d".formatted(query);
  }
}
