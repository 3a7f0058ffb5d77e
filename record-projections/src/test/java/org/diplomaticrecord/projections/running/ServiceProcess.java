package org.diplomaticrecord.projections.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplomaticrecord.projections.RecordApplication;

/** A running service, and everything it has said so far. */
final class ServiceProcess {
  private static final Pattern LAST_LINE =
      Pattern.compile(".*API: (http://127\\.0\\.0\\.1:\\d+)/api/v1/dossiers .*");

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<URI> ready = new CompletableFuture<>();
  private final Thread listener;

  private ServiceProcess(Process process) {
    this.process = process;
    this.listener = Thread.ofVirtual().start(this::listen);
  }

  static ServiceProcess start(Path dataDirectory) throws IOException {
    return new ServiceProcess(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                RecordApplication.class.getName(),
                "--server.port=0",
                "--record.embedded.data-dir=" + dataDirectory)
            .redirectErrorStream(true)
            .start());
  }

  private void listen() {
    try (BufferedReader output = process.inputReader()) {
      output.lines().forEach(this::heard);
    } catch (IOException e) {
      lines.add("ERROR " + e);
    }
    ready.completeExceptionally(
        new AssertionError("It ended before it was ready:\n" + String.join("\n", lines)));
  }

  private void heard(String line) {
    lines.add(line);
    Matcher last = LAST_LINE.matcher(line);
    if (last.matches()) {
      ready.complete(URI.create(last.group(1)));
    }
  }

  /** Where a path is, once the service is ready. */
  URI at(String path) throws Exception {
    return ready.get(5, TimeUnit.MINUTES).resolve(path);
  }

  /** What a path answers, once the service is ready. */
  String get(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  /** Asks it to stop, as a machine that goes down does. */
  Duration terminate() throws Exception {
    long start = System.nanoTime();
    process.destroy();
    process.waitFor(1, TimeUnit.MINUTES);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    listener.join();
    return took;
  }

  /** Leaves it no time for anything. */
  void kill() throws Exception {
    process.destroyForcibly().waitFor();
    listener.join();
  }

  int exitValue() throws Exception {
    listener.join();
    return process.waitFor();
  }

  List<String> lines() {
    return lines;
  }
}
