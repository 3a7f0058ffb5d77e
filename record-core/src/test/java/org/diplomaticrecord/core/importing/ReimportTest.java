package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.core.recording.Change;
import org.diplomaticrecord.core.store.CoreTest;
import org.junit.jupiter.api.Test;

/** Importing again what was imported before, as it was and otherwise. */
@CoreTest
class ReimportTest extends ReimportFixture {
  @Test
  void refusesWhatIsToldOtherwiseAndSaysWhatAndWhere() {
    String b = imposed("b", "measure/b", "2005");
    run(IN_JULY, b);
    FaultyImport refused = refused(ON_THE_FIFTH, b.replace("travel", "trade"));

    assertThat(refused.faults()).extracting(fault -> fault.place().line()).containsExactly(5, 13);
    assertThat(refused.faults())
        .extracting(ImportFault::change)
        .containsExactly(
            new Change(
                new ImportKey("a"),
                before + 1,
                new ImportKey("a+changed-1"),
                List.of(differing("/dated", "2006-07", "2006-07-05"))),
            new Change(
                new ImportKey("b"),
                before + 2,
                new ImportKey("b+changed-1"),
                List.of(differing("/category", "travel", "trade"))));
    assertThat(events()).hasSize(2);
  }

  @Test
  void makesACorrectionOfWhatIsToldOtherwiseOnRequest() {
    run(IN_JULY);
    ImportSummary summary = correct(ON_THE_FIFTH, lifted("b", "measure/a", "2008"));

    assertThat(summary.entries()).isEqualTo(2);
    assertThat(summary.changed())
        .extracting(changed -> changed.line() + " " + changed.change().correctionKey())
        .containsExactly("5 a+changed-1");
    assertThat(events().get(1).importKey()).isEqualTo(new ImportKey("a+changed-1"));
    assertThat(events().get(1).event())
        .isInstanceOfSatisfying(
            EntryCorrected.class,
            correction -> {
              assertThat(correction.corrects()).isZero();
              assertThat(correction.ground()).isEqualTo(Ground.ERRATUM);
              assertThat(correction.reason()).isEqualTo("The document was misread.");
              assertThat(correction.citations()).containsExactly(cited("s", "p. 1"));
              assertThat(correction.replacement().dated()).hasToString("2006-07-05");
            });
  }

  @Test
  void skipsWhatItHasMadeACorrectionOf() {
    run(IN_JULY);
    correct(ON_THE_FIFTH);

    assertNothingNew(ON_THE_FIFTH);
    assertThat(correct(ON_THE_FIFTH).skipped()).isEqualTo(1);
  }

  @Test
  void noticesTheOldFileAsAChangeAgain() {
    run(IN_JULY);
    correct(ON_THE_FIFTH);

    assertThat(refused(IN_JULY).faults().getFirst().change())
        .isEqualTo(
            new Change(
                new ImportKey("a"),
                before + 1,
                new ImportKey("a+changed-2"),
                List.of(differing("/dated", "2006-07-05", "2006-07"))));
    correct(IN_JULY);
    assertThat(read().dated()).hasToString("2006-07");
    assertNothingNew(IN_JULY);
    refused(ON_THE_FIFTH);
  }

  @Test
  void makesACorrectionOfAChangedCorrectionInItsOwnWords() {
    String correction = corrects("a+1", "a", "{ dated: 2006-07-05 }");
    String changed = correction.replace("07-05", "07-06").replace("tells more", "tells the day");
    run(IN_JULY, correction);
    correct(IN_JULY, changed);

    EntryCorrected last = (EntryCorrected) events().getLast().event();
    assertThat(last.corrects()).isEqualTo(1);
    assertThat(last.reason()).isEqualTo("Another document tells the day.");
    assertThat(last.ground()).isEqualTo(Ground.REFINEMENT);
    assertThat(read().dated()).hasToString("2006-07-06");
    assertNothingNew(IN_JULY, changed);
    refused(IN_JULY, correction);
  }

  @Test
  void recordsOtherGroundsForTheSameCorrectionAsACorrectionOfIt() {
    String correction = corrects("a+1", "a", "{ dated: 2006-07-05 }");
    run(IN_JULY, correction);
    correct(IN_JULY, correction.replace("tells more", "tells the day"));

    assertThat(events()).hasSize(3);
    assertNothingNew(IN_JULY, correction.replace("tells more", "tells the day"));
  }

  @Test
  void makesNoCorrectionOfARetractionOrOfWhatIsAboutAnother() {
    run(IN_JULY, imposed("b", "measure/b", "2006"), retracts("b-", "b"));

    assertThat(
            refusedToCorrect(
                imposed("a", "measure/other", "2006-07"),
                imposed("b", "measure/b", "2006"),
                retracts("b-", "b").replace("another", "a mistake")))
        .hasSize(2);
  }

  @Test
  void comparesWithEachChangeWhereTheFileTellsThem() {
    run(IN_JULY);
    correct(ON_THE_FIFTH);
    String told =
        corrects("a+changed-1", "a", "{ dated: 2006-07-05, citations: [ s p. 1 ] }")
            .replace("refinement", "erratum")
            .replace("Another document tells more.", "The document was misread.")
            .replace("t p. 9", "s p. 1");

    assertNothingNew(IN_JULY, told);
  }

  @Test
  void keepsTheKeysOfChangesWithinBounds() {
    String key = "k".repeat(ImportKey.LONGEST);
    run(imposed(key, "measure/a", "2006-07"));
    correct(imposed(key, "measure/a", "2006-07-05"));

    assertThat(Objects.requireNonNull(events().getLast().importKey()).code())
        .hasSize(ImportKey.LONGEST);
    assertNothingNew(imposed(key, "measure/a", "2006-07-05"));
  }

  @Test
  void foreseesCorrectionsInADryRun() {
    run(IN_JULY);
    ImportSummary foreseen =
        importer.run(
            List.of(yaml(head + ON_THE_FIFTH)),
            "recorder",
            new ImportTerms(true, AMENDING, false),
            Progress.NONE,
            _ -> {});

    assertThat(foreseen.entries()).isEqualTo(1);
    assertThat(foreseen.changed()).isEqualTo(correct(ON_THE_FIFTH).changed());
  }
}
