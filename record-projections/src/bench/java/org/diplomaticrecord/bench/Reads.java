package org.diplomaticrecord.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.bench.SyntheticDossier.Life;

/** As-of reads through HTTP: what a client sees, and what the server takes for it. */
final class Reads {
  private static final Pattern NEXT = Pattern.compile("<([^>]*)>; *rel=\"?next");
  private static final String SERVER = ", server time p50";
  private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);
  private static final int DAYS = 10_000;

  /** A question is asked for so long at most, but some times whatever it takes. */
  private static final long LONG_ENOUGH = TimeUnit.SECONDS.toNanos(4);

  private static final int AT_LEAST = 5;

  /** What is asked, and how often at most by all clients together. */
  enum Question {
    ONE("one subject", 3_000),
    PAGE("a page of 100 in force", 500),
    LIST("all measures in force, by pages of 1,000", 50),
    SNAPSHOT("a snapshot with counts", 100),
    MONTH("diff, the world within a month, a page of 100 with its total", 200),
    DECADE("diff, the world within ten years, a page of 100 with its total", 20),
    THOUSAND(
        "diff, our knowledge over a hundredth of the entries, a page of 100 with its total", 200),
    ALL("diff, our knowledge over all entries, a page of 100 with its total", 20),
    HISTORY("the history of one subject", 1_000),
    PHRASE("a search for a phrase, a page of 100 with its total", 100),
    RELEVANT("a search for a word by relevance, a page of 100 with its total", 50);

    private final String words;
    private final int times;

    Question(String words, int times) {
      this.words = words;
      this.times = times;
    }
  }

  private final Service service;
  private final Lab lab;
  private final List<Life> measures;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Reads(Service service, Lab lab) {
    this.service = service;
    this.lab = lab;
    measures =
        lab.dossier().lives().stream()
            .filter(life -> life.subject().kind() == Kind.MEASURE)
            .toList();
  }

  static void hope(Results results) {
    results.goalAtMost(3, Question.ONE.words + SERVER, Baselines.ONE_STATUS);
    results.goalAtMost(3, Question.ONE.words + SERVER, Baselines.ONE);
    results.goalAtMost(2, Question.LIST.words + SERVER, Baselines.LIST);
  }

  void measure() throws Exception {
    for (Question question : Question.values()) {
      Latencies served = new Latencies();
      Latencies alone = ask(question, 1, served);
      Latencies crowded = ask(question, 8, new Latencies());
      Results results = lab.results();
      results.milliseconds(question.words + SERVER, served.median());
      results.milliseconds(question.words + ", 1 client, p50", alone.median());
      results.milliseconds(question.words + ", 1 client, p99", alone.below(0.99));
      results.milliseconds(question.words + ", 8 clients, p50", crowded.median());
      results.milliseconds(question.words + ", 8 clients, p99", crowded.below(0.99));
    }
    for (Question question : Question.values()) {
      lab.plans().show(question.words, service, () -> answer(path(question, new Random(1))));
    }
  }

  private Latencies ask(Question question, int clients, Latencies served) throws Exception {
    Latencies latencies = new Latencies();
    LongAdder serving = new LongAdder();
    service.onServed(serving::add);
    try (var executor = Executors.newFixedThreadPool(clients)) {
      List<Future<?>> asking =
          IntStream.range(0, clients)
              .<Future<?>>mapToObj(each ->
                  executor.submit(() -> {
                    Random random = new Random(each);
                    long end = System.nanoTime() + LONG_ENOUGH;
                    int most = Math.max(AT_LEAST, question.times / clients);
                    for (int time = 0;
                        time < most && (time < AT_LEAST || System.nanoTime() < end);
                        time++) {
                      String path = path(question, random);
                      latencies.time(() -> answer(path));
                      served.add(serving.sumThenReset());
                    }
                    return null;
                  }))
              .toList();
      for (Future<?> done : asking) {
        done.get();
      }
    }
    return latencies;
  }

  private String path(Question question, Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    String dossier = "/api/v1/dossiers/" + SyntheticDossier.ID;
    return switch (question) {
      case ONE ->
          "%s/measures/%s?asOf=%s"
              .formatted(
                  dossier, measures.get(random.nextInt(measures.size())).subject().name(), day);
      case PAGE -> "%s/measures?status=in-force&limit=100&asOf=%s".formatted(dossier, day);
      case LIST -> "%s/measures?status=in-force&limit=1000&asOf=%s".formatted(dossier, day);
      case SNAPSHOT -> "%s/snapshot?asOf=%s".formatted(dossier, day);
      case MONTH -> "%s/diff?axis=valid&from=%s&to=%s".formatted(dossier, day, day.plusDays(30));
      case DECADE -> "%s/diff?axis=valid&from=%s&to=%s".formatted(dossier, day, day.plusYears(10));
      case THOUSAND -> {
        int entries = lab.dossier().size();
        int from = random.nextInt(entries - entries / 100);
        yield "%s/diff?axis=recorded&from=%d&to=%d&asOf=%s"
            .formatted(dossier, from, from + entries / 100, day);
      }
      case ALL ->
          "%s/diff?axis=recorded&from=0&to=%d&asOf=%s"
              .formatted(dossier, lab.dossier().size(), day);
      case HISTORY ->
          "%s/measures/%s/history"
              .formatted(dossier, measures.get(random.nextInt(measures.size())).subject().name());
      case PHRASE -> "%s/entries?q=%%22humanitarian+charter%%22&asOf=%s".formatted(dossier, day);
      case RELEVANT -> "%s/entries?q=charter&order=relevance&asOf=%s".formatted(dossier, day);
    };
  }

  /** Reads all pages of an answer. */
  private void answer(String path) throws IOException, InterruptedException {
    Optional<String> next = Optional.of(path);
    while (next.isPresent()) {
      next = page(next.get());
    }
  }

  private Optional<String> page(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:%d".formatted(service.port())).resolve(path);
    HttpResponse<byte[]> response =
        client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(
          "%s: %d %s".formatted(uri, response.statusCode(), new String(response.body(), UTF_8)));
    }
    return path.contains("limit=1000")
        ? response.headers().allValues("Link").stream()
            .map(NEXT::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .findFirst()
        : Optional.empty();
  }
}
