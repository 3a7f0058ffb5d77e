package org.diplomaticrecord.projections.fold;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.example.DemandExamples;
import org.diplomaticrecord.api.example.MeasureExamples;

/** How fast histories are folded into rectangles, all of them, on one core: run {@code main}. */
final class FoldBenchmark {
  private static final int SUBJECTS = 10_000;
  private static final int ROUNDS = 5;

  /** Time of this thread alone: what else the machine does is not counted. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private FoldBenchmark() {}

  public static void main(String[] args) {
    for (int imprecise : List.of(0, 30, 100)) {
      List<Story> stories = stories(imprecise);
      int entries = stories.stream().mapToInt(story -> story.history().size()).sum();
      for (int round = 1; round <= ROUNDS; round++) {
        long start = THREADS.getCurrentThreadCpuTime();
        long rectangles = 0;
        for (Story story : stories) {
          Rectangles folded = new Rectangles(story.subject().kind());
          for (Recorded event : story.history()) {
            rectangles += folded.apply(event).opened().size();
          }
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
            "%d %% of a month, round %d: %d entries, %d rectangles, %,.0f entries/s%n",
            imprecise, round, entries, rectangles, entries / seconds);
      }
    }
  }

  /**
   * Measures and demands of ten entries each, in the order of their dates, some dated by a month.
   */
  private static List<Story> stories(int imprecise) {
    Random random = new Random(1);
    List<Story> stories = new ArrayList<>();
    for (int subject = 0; subject < SUBJECTS; subject++) {
      List<Entry> entries = new ArrayList<>();
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(1000));
      for (int at = 0; at < 10; at++) {
        day = day.plusDays(20 + random.nextInt(200));
        String date =
            random.nextInt(100) < imprecise ? day.toString().substring(0, 7) : day.toString();
        entries.add(subject % 2 == 0 ? measure(at, date) : demand(at, date));
      }
      stories.add(Story.of(entries.toArray(Entry[]::new)));
    }
    return stories;
  }

  private static Entry measure(int at, String date) {
    return switch (at) {
      case 0 -> MeasureExamples.announced(date);
      case 1 -> MeasureExamples.imposed(date);
      case 2, 3 -> MeasureExamples.extended(date);
      case 4 -> MeasureExamples.eased(date);
      case 5, 8 -> MeasureExamples.tightened(date);
      case 6 -> MeasureExamples.lifted(date);
      case 7 -> MeasureExamples.reimposed(date);
      default -> MeasureExamples.extended(date);
    };
  }

  private static Entry demand(int at, String date) {
    return switch (at) {
      case 0 -> DemandExamples.raised(date);
      case 3, 6 -> DemandExamples.answered(date);
      case 9 -> DemandExamples.met(date);
      default -> DemandExamples.reiterated(date);
    };
  }
}
