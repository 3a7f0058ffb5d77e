package org.diplomaticrecord.projections.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServiceProcessTest {
  private static final String DOSSIER = "/api/v1/dossiers/japan-dprk-abductions";

  @TempDir Path parent;
  private final List<ServiceProcess> started = new ArrayList<>();

  @AfterEach
  void leaveNothingRunning() throws Exception {
    for (ServiceProcess service : started) {
      service.terminate();
    }
  }

  /** One long story, because each start takes its time. */
  @Test
  void keepsEverythingOverStopsAndKillsAndLoadsNothingTwice() throws Exception {
    ServiceProcess first = start();
    long head = head(first);
    assertThat(first.lines()).anyMatch(line -> line.contains("Loaded japan-dprk-abductions"));
    ServiceProcess second = start();
    assertThat(second.exitValue()).isNotZero();
    assertThat(second.lines())
        .anyMatch(line ->
            line.contains(
                "The data directory %s is in use by another process of the record."
                    .formatted(data())));
    stopsCleanly(first);

    ServiceProcess again = start();
    assertThat(head(again)).isEqualTo(head);
    assertThat(again.lines()).noneMatch(line -> line.contains("Load"));
    again.kill();

    ServiceProcess afterTheKill = start();
    assertThat(head(afterTheKill)).isEqualTo(head);
    assertThat(afterTheKill.lines()).noneMatch(line -> line.contains("Load"));
    stopsCleanly(afterTheKill);
  }

  private Path data() {
    return parent.resolve("data");
  }

  private ServiceProcess start() throws IOException {
    ServiceProcess service = ServiceProcess.start(data());
    started.add(service);
    return service;
  }

  private static long head(ServiceProcess service) throws Exception {
    JsonNode dossier = JsonMapper.shared().readTree(service.get(DOSSIER));
    return dossier.required("head").asLong();
  }

  private static void stopsCleanly(ServiceProcess service) throws Exception {
    assertThat(service.terminate()).isLessThan(Duration.ofSeconds(10));
    assertThat(service.lines())
        .noneMatch(
            line -> line.contains("WARN") || line.contains("ERROR") || line.contains("Exception"));
  }
}
