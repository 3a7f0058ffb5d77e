package org.diplomaticrecord.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured, round by round, and how one figure stands to another. */
final class Results {
  /** What is hoped of the ratio of two figures. */
  private record Goal(String name, String baseline, double ratio, boolean atLeast) {}

  private final Map<String, List<Double>> figures = new LinkedHashMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();
  private final List<Goal> goals = new ArrayList<>();

  void events(String name, int events, double seconds) {
    figure(name, "events/s", events / seconds);
  }

  void milliseconds(String name, double milliseconds) {
    figure(name, "ms", milliseconds);
  }

  void kilobytes(String name, double kilobytes) {
    figure(name, "kB", kilobytes);
  }

  private void figure(String name, String unit, double figure) {
    figures.computeIfAbsent(name, _ -> new ArrayList<>()).add(figure);
    units.put(name, unit);
    System.out.printf(Locale.ROOT, "  %-60s %s %s%n", name, print(figure), unit);
  }

  void goalAtLeast(double ratio, String name, String baseline) {
    goals.add(new Goal(name, baseline, ratio, true));
  }

  void goalAtMost(double figure, String name) {
    goals.add(new Goal(name, "", figure, false));
  }

  void goalAtMost(double ratio, String name, String baseline) {
    goals.add(new Goal(name, baseline, ratio, false));
  }

  /** One row a figure: the median of its rounds, the least and the most, and its goals. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            "| what | median | least – most | unit | held against |\n|---|---:|---:|---|---|\n");
    figures.forEach((name, rounds) -> {
      List<Double> sorted = rounds.stream().sorted().toList();
      table.append(
          "| %s | %s | %s – %s | %s | %s |%n"
              .formatted(
                  name,
                  print(median(name)),
                  print(sorted.getFirst()),
                  print(sorted.getLast()),
                  units.get(name),
                  held(name)));
    });
    return table.toString();
  }

  private String held(String name) {
    List<String> held = new ArrayList<>();
    for (Goal goal : goals) {
      Double baseline =
          !goal.name().equals(name)
              ? null
              : goal.baseline().isEmpty() ? Double.valueOf(1) : median(goal.baseline());
      Double figure = median(name);
      if (baseline != null && figure != null) {
        double ratio = figure / baseline;
        boolean reached = goal.atLeast() ? ratio >= goal.ratio() : ratio <= goal.ratio();
        held.add(
            String.format(
                Locale.ROOT,
                "%s (goal %s %.1f%s)",
                goal.baseline().isEmpty()
                    ? ""
                    : String.format(Locale.ROOT, "%.2f × %s", ratio, goal.baseline()),
                goal.atLeast() ? "≥" : "≤",
                goal.ratio(),
                reached ? "" : ", **not reached**"));
      }
    }
    return String.join("; ", held);
  }

  private @Nullable Double median(String name) {
    List<Double> rounds = figures.get(name);
    return rounds == null ? null : rounds.stream().sorted().toList().get(rounds.size() / 2);
  }

  private static String print(@Nullable Double figure) {
    return figure == null
        ? ""
        : String.format(Locale.ROOT, figure < 100 ? "%.3f" : "%,.0f", figure);
  }
}
