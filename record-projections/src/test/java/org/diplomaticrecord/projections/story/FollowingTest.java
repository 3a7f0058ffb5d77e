package org.diplomaticrecord.projections.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.diplomaticrecord.api.example.ActivityExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the clients of the README as they stand, and kills them while events are recorded. */
@RecordTest
class FollowingTest {
  private static final int KILLS = 4;
  private static final int RECORDED_MEANWHILE = 400;

  @TempDir Path folder;
  @Autowired Recorder recorder;
  @LocalServerPort int port;

  @Test
  void curlShowsTheDossierEventByEvent() throws Exception {
    Process curl = new ProcessBuilder("bash", "-c", shown("bash")).start();
    try (BufferedReader lines = curl.inputReader()) {
      assertThat(lines.lines().filter(line -> line.startsWith("id: ")).limit(689))
          .endsWith("id: 687", "id: 688");
    } finally {
      curl.destroyForcibly();
    }
  }

  @Test
  void theClientInJavaMissesAndRepeatsNothingHoweverOftenItIsKilled() throws Exception {
    Path client = Files.writeString(folder.resolve("Follow.java"), shown("java"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    followAndKill(folder.resolve("record.txt"), java.toString(), client.toString());
    for (String line : Files.readAllLines(folder.resolve("record.txt"))) {
      JsonNode event = JsonMapper.shared().readTree(line.substring(line.indexOf(' ')));
      assertThat(line).startsWith(event.get("position").asLong() + " ");
    }
  }

  @Test
  void theClientInJavaScriptMissesAndRepeatsNothingHoweverOftenItIsKilled() throws Exception {
    assumeTrue(nodeIsThere(), "There is no Node 18 or later on this machine");
    Path client = Files.writeString(folder.resolve("follow.mjs"), shown("js"));
    followAndKill(folder.resolve("record.jsonl"), "node", client.toString());
  }

  private void followAndKill(Path copy, String... command) throws Exception {
    DossierId dossier = recorder.dossier();
    long before = recorder.head();
    CompletableFuture<Long> recording = CompletableFuture.supplyAsync(() -> record(dossier));
    for (int kill = 1; kill <= KILLS; kill++) {
      long enough = before * kill / KILLS;
      Process client = follow(command);
      awaitPosition(copy, enough, client);
      client.destroyForcibly().waitFor();
    }
    long head = recording.join();
    Process client = follow(command);
    awaitPosition(copy, head, client);
    client.destroyForcibly().waitFor();

    assertThat(Files.readAllLines(copy).stream().map(FollowingTest::position))
        .isEqualTo(LongStream.rangeClosed(1, head).boxed().toList());
  }

  private long record(DossierId dossier) {
    for (int each = 0; each < RECORDED_MEANWHILE; each++) {
      recorder.record(dossier, Examples.about("activity/week-" + each, ActivityExamples.held()));
    }
    return recorder.head();
  }

  private Process follow(String... command) throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  private void awaitPosition(Path copy, long position, Process client) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!Files.exists(copy) || lastPosition(copy) < position) {
      assertThat(client.isAlive() && System.nanoTime() < deadline)
          .as(Files.readString(folder.resolve("said")))
          .isTrue();
      Thread.sleep(5);
    }
  }

  private static long lastPosition(Path copy) throws IOException {
    List<String> lines = Files.readAllLines(copy);
    return lines.size() < 2 ? 0 : position(lines.get(lines.size() - 2)) + 1;
  }

  private static long position(String line) {
    return line.startsWith("{")
        ? JsonMapper.shared().readTree(line).get("position").asLong()
        : Long.parseLong(line.substring(0, line.indexOf(' ')));
  }

  private static boolean nodeIsThere() throws InterruptedException {
    try {
      Process node = new ProcessBuilder("node", "--version").start();
      String version = new String(node.getInputStream().readAllBytes(), UTF_8).strip();
      Matcher major = Pattern.compile("v(\\d+)\\..*").matcher(version);
      return node.waitFor() == 0 && major.matches() && Integer.parseInt(major.group(1)) >= 18;
    } catch (IOException _) {
      return false;
    }
  }

  /** What the README shows in a language, asking this service. */
  private String shown(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../README.md")));
    assertThat(block.find()).isTrue();
    String shown = block.group(1);
    assertThat(shown).contains("127.0.0.1:8080");
    return shown.replace("127.0.0.1:8080", "127.0.0.1:" + port);
  }
}
