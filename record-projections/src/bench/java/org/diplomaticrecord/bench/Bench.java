package org.diplomaticrecord.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Runs the rounds and prints the table. */
final class Bench {
  private static final int SUBJECTS = 10_000;
  private static final int SUBJECTS_SINGLY = 400;
  private static final int EVENTS_EACH = 10;
  private static final double WARM_UP = 0.05;

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    LoggingSystem.get(Bench.class.getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    List<String> rows =
        List.of(
            System.getProperty("bench.rows", "import,commands,rebuild,reads,replay,stream")
                .split(","));
    double scale = Double.parseDouble(System.getProperty("bench.scale", "1"));
    int rounds = Integer.getInteger("bench.rounds", 3);
    Path target = Path.of(System.getProperty("bench.target", "target"));
    Path folder = Files.createTempDirectory("record-bench");
    Results results = new Results();
    Ours.hope(results, scale);
    String machine;
    Plans plans;
    try (Postgres postgres = Postgres.start(folder.resolve("postgresql"))) {
      plans = new Plans(postgres);
      machine = machine(postgres, scale, rounds);
      System.out.println(machine);
      System.out.println("warm-up");
      measure(rows, lab(postgres, scale * WARM_UP, new Results()));
      for (int round = 1; round <= rounds; round++) {
        System.out.println("round " + round);
        Lab lab = lab(postgres, scale, results);
        measure(rows, lab);
        plans = lab.plans();
      }
    } finally {
      delete(folder);
    }
    String page = "%s%n%n%s%n%s%n".formatted(machine, results.table(), plans.verdict());
    System.out.println(page);
    Files.writeString(target.resolve("bench.md"), page);
    Files.writeString(target.resolve("bench-plans.txt"), plans.toString());
    System.exit(0);
  }

  private static Lab lab(Postgres postgres, double scale, Results results) {
    return new Lab(
        postgres,
        scale,
        SyntheticDossier.of("subject", (int) (SUBJECTS * scale), EVENTS_EACH, 1),
        SyntheticDossier.of(
            "singly", Math.max(100, (int) (SUBJECTS_SINGLY * scale)), EVENTS_EACH, 2),
        results,
        new Plans(postgres));
  }

  private static void measure(List<String> rows, Lab lab) throws Exception {
    try (Baselines baselines = new Baselines(lab)) {
      baselines.measure(rows);
    }
    new Ours(lab).measure(rows);
  }

  private static String machine(Postgres postgres, double scale, int rounds) throws IOException {
    return String.format(
        Locale.ROOT,
        "PostgreSQL %s, fsync and synchronous_commit on; Java %s, %d processors, %s %s, %d GiB heap at most; load %.1f at the start;"
            + " %d subjects × %d events; %d rounds",
        postgres.version(),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().maxMemory() >> 30,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        (int) (SUBJECTS * scale),
        EVENTS_EACH,
        rounds);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
