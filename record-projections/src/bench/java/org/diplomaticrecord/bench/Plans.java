package org.diplomaticrecord.bench;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** The plans by which PostgreSQL answers a request, as it logs them itself. */
final class Plans {
  private static final Pattern SCAN =
      Pattern.compile("Seq Scan on (event|entry|item|rectangle|supersession)\\b");

  private final Postgres postgres;
  private final StringBuilder shown = new StringBuilder();

  Plans(Postgres postgres) {
    this.postgres = postgres;
  }

  void show(String title, Service service, Latencies.Action<? extends Exception> request)
      throws Exception {
    postgres.explain("record", true);
    service.reconnect();
    long before = Files.size(postgres.log());
    request.run();
    postgres.explain("record", false);
    service.reconnect();
    String log = Files.readString(postgres.log()).substring((int) before);
    shown.append("## ").append(title).append("\n\n").append(log).append('\n');
  }

  /** Names the tables that were read from end to end. */
  String verdict() {
    List<String> scans =
        SCAN.matcher(shown).results().map(found -> found.group()).distinct().toList();
    return shown.isEmpty()
        ? ""
        : scans.isEmpty() ? "No read scans a table." : "Reads scan tables: " + scans;
  }

  @Override
  public String toString() {
    return shown.toString();
  }
}
