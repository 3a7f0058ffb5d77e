package org.diplomaticrecord.projections.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, told what to do by its driver as WebDriver says. */
final class Browser implements AutoCloseable {
  private static final Pattern STARTED = Pattern.compile("successfully on port (\\d+)");
  private static final Map<String, Object> CHROMIUM =
      Map.of(
          "args",
          List.of(
              "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"));

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private Browser(Process driver, String port) throws Exception {
    this.driver = driver;
    String sessions = "http://127.0.0.1:%s/session".formatted(port);
    Map<String, Object> wanted = Map.of("goog:chromeOptions", CHROMIUM);
    JsonNode made = send("POST", sessions, Map.of("capabilities", Map.of("alwaysMatch", wanted)));
    this.session = sessions + "/" + made.get("sessionId").stringValue();
  }

  /** A browser; the test is left out on a machine that has none. */
  static Browser open() throws Exception {
    Process driver;
    try {
      driver = new ProcessBuilder("chromedriver", "--port=0").redirectErrorStream(true).start();
    } catch (IOException _) {
      throw new TestAbortedException("There is no chromium-driver on this machine");
    }
    try {
      BufferedReader said = driver.inputReader();
      String port =
          said.lines()
              .flatMap(line -> STARTED.matcher(line).results())
              .map(match -> match.group(1))
              .findFirst()
              .orElseThrow();
      return new Browser(driver, port);
    } catch (Exception e) {
      driver.destroy();
      throw new TestAbortedException("Chromium does not start on this machine", e);
    }
  }

  /** Goes to a page; whether it could be loaded. */
  boolean shows(String address) throws Exception {
    try {
      send("POST", session + "/url", Map.of("url", address));
      return run("return location.href").stringValue().equals(address);
    } catch (IOException _) {
      return false;
    }
  }

  /** Runs a script in the page; what it returns. */
  JsonNode run(String script) throws Exception {
    return send("POST", session + "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  private JsonNode send(String method, String address, Object body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofMinutes(1))
            .method(
                method,
                HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.body());
    }
    return JsonMapper.shared().readTree(answer.body()).get("value");
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE", session, Map.of());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroy();
    }
  }
}
