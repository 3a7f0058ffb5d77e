package org.diplomaticrecord.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diplomaticrecord.api.entry.Answer;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimContested;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimMade;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimReiterated;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimRevised;
import org.diplomaticrecord.api.entry.DemandEntry.DemandAnswered;
import org.diplomaticrecord.api.entry.DemandEntry.DemandRaised;
import org.diplomaticrecord.api.entry.DemandEntry.DemandReiterated;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.entry.MeasureCategory;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureEased;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureExtended;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureImposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureLifted;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureReimposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureTightened;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.entry.Stance;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;

/**
 * Invents the life of one subject. The true days rise, so that the order told is lawful; a quarter
 * of the dates is told less exactly than they were, and one event in fifteen corrects an earlier
 * entry to its true day.
 */
final class LifeStory {
  static final List<String> PARTIES = List.of("JP", "KP");
  static final List<String> SOURCES = List.of("gazette", "chronicle", "white-paper");
  private static final String[] WORDS =
      ("port vessel cargo remittance passenger decree cabinet council resolution abductee return delegation protest"
              + " statement investigation assets transfer inspection exception humanitarian charter flight customs notice"
              + " ministry spokesman restriction renewal agreement consultation committee evidence remains family")
          .split(" ");

  private final SubjectId subject;
  private final Random random;
  private final List<RecordEvent> events = new ArrayList<>();
  private final List<Integer> correctable = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();
  private LocalDate day;
  private boolean inForce;

  LifeStory(SubjectId subject, Random random) {
    this.subject = subject;
    this.random = random;
    day = LocalDate.of(1975, 1, 1).plusDays(random.nextInt(9_000));
  }

  List<RecordEvent> events(int count) {
    while (events.size() < count) {
      if (!correctable.isEmpty() && random.nextInt(15) == 0) {
        events.add(correction());
        days.add(day);
      } else {
        correctable.add(events.size());
        day = day.plusDays(20 + random.nextInt(700));
        days.add(day);
        events.add(entry(dated(), random.nextInt(5)));
      }
    }
    return List.copyOf(events);
  }

  private Entry entry(Edtf dated, int choice) {
    PartyId by = new PartyId("JP");
    PartyId to = new PartyId("KP");
    boolean first = events.isEmpty();
    String title = "The %s %s".formatted(subject.name(), words(3));
    return switch (subject.kind()) {
      case MEASURE -> measure(dated, choice, first, by, title);
      case CLAIM ->
          first
              ? new ClaimMade(
                  subject,
                  dated,
                  to,
                  cited(),
                  null,
                  null,
                  null,
                  title,
                  words(50),
                  Stance.RESOLVED,
                  List.of(),
                  null,
                  null)
              : switch (choice) {
                case 0 ->
                    new ClaimRevised(
                        subject,
                        dated,
                        to,
                        cited(),
                        null,
                        null,
                        null,
                        words(50),
                        Stance.RESOLVED,
                        null,
                        null);
                case 1, 2 ->
                    new ClaimReiterated(
                        subject, dated, to, cited(), null, null, null, words(50), null);
                default ->
                    new ClaimContested(
                        subject, dated, by, cited(), null, null, null, words(25), words(25), null);
              };
      default ->
          first
              ? new DemandRaised(
                  subject, dated, by, cited(), null, null, null, title, words(50), to, null)
              : choice < 3
                  ? new DemandReiterated(
                      subject, dated, by, cited(), null, null, null, words(50), null)
                  : new DemandAnswered(
                      subject,
                      dated,
                      to,
                      cited(),
                      null,
                      null,
                      null,
                      Answer.EVADED,
                      words(50),
                      null);
    };
  }

  private Entry measure(Edtf dated, int choice, boolean first, PartyId by, String title) {
    if (first) {
      inForce = true;
      return new MeasureImposed(
          subject,
          dated,
          by,
          cited(),
          words(30),
          null,
          null,
          title,
          MeasureCategory.PORT,
          words(20),
          List.of(words(4)),
          List.of(),
          List.of(),
          null,
          null);
    }
    if (!inForce) {
      inForce = true;
      return new MeasureReimposed(
          subject,
          dated,
          by,
          cited(),
          words(30),
          null,
          null,
          words(20),
          List.of(words(4)),
          List.of(),
          List.of(),
          null,
          null);
    }
    inForce = choice > 1;
    return switch (choice) {
      case 0, 1 ->
          new MeasureLifted(
              subject, dated, by, cited(), words(30), null, null, words(20), List.of());
      case 2 ->
          new MeasureEased(
              subject, dated, by, cited(), words(30), null, null, words(20), List.of(), null);
      case 3 ->
          new MeasureTightened(
              subject, dated, by, cited(), words(30), null, null, words(20), List.of(), List.of(),
              null, null);
      default ->
          new MeasureExtended(
              subject, dated, by, cited(), words(30), null, null, null, "1 year", words(20));
    };
  }

  private EntryCorrected correction() {
    int corrected = correctable.remove(random.nextInt(correctable.size()));
    Entry replacement = Json.redated((Entry) events.get(corrected), days.get(corrected).toString());
    return new EntryCorrected(
        subject, corrected, replacement, Ground.REFINEMENT, words(6), cited());
  }

  private Edtf dated() {
    return Edtf.of(
        switch (random.nextInt(20)) {
          case 0, 1, 2 -> YearMonth.from(day).toString();
          case 3 -> day.getYear() + "~";
          case 4 ->
              "[%s..%s]"
                  .formatted(day.minusDays(random.nextInt(60)), day.plusDays(random.nextInt(60)));
          default -> day.toString();
        });
  }

  private List<Citation> cited() {
    SourceId source = new SourceId(SOURCES.get(random.nextInt(SOURCES.size())));
    return List.of(
        new Citation(source, "§%d L%d".formatted(1 + random.nextInt(9), 1 + random.nextInt(900))));
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < count; at++) {
      text.append(at == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }
}
