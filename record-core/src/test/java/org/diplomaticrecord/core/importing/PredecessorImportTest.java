package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.core.store.CoreTest;
import org.junit.jupiter.api.Test;

/** What dossier files say that an entry came after, and what in it is derived. */
@CoreTest
class PredecessorImportTest extends ReimportFixture {
  private static final String FIRST = classified("a", "case/a", "2014-07", "");
  private static final String SECOND = classified("b", "case/a", "2014-07", "");

  /** Seven lines, and one for each of the further fields. */
  private static String classified(String key, String subject, String dated, String fields) {
    return """
      - importKey: %s
        type: case.reclassified
        subject: %s
        dated: %s
        accordingTo: JP
        citations: [ "s p. 1" ]
        classification: abduction
    """
            .formatted(key, subject, dated)
        + fields;
  }

  private static String after(String key) {
    return "    after: %s\n".formatted(key);
  }

  private static String third(String fields) {
    return classified("c", "case/a", "2014-07", fields);
  }

  private Entry last() {
    return events().getLast().event() instanceof EntryCorrected corrected
        ? corrected.replacement()
        : (Entry) events().getLast().event();
  }

  @Test
  void namesItByTheKeyOfAnEntryAboveOrInTheRecord() {
    run(FIRST, SECOND, third(after("b")));
    assertThat(last().after()).isEqualTo(1);

    run(classified("d", "case/a", "2014-07", after("c")));
    assertThat(last().after()).isEqualTo(2);
  }

  @Test
  void takesAKeyOfDigitsForAKey() {
    run(classified("0", "case/a", "2014", ""), classified("1", "case/a", "2014", after("0")));
    assertThat(last().after()).isZero();
  }

  @Test
  void keepsWhatIsDerived() {
    run(third("    derived: The year, from the heading.\n"));
    assertThat(last().derived()).isEqualTo("The year, from the heading.");
  }

  @Test
  void namesItInTheChangesOfACorrection() {
    run(FIRST, SECOND, third(""), corrects("c+1", "c", "{ after: a }"));
    assertThat(last().after()).isZero();

    run(corrects("c+2", "c+1", "{ dated: 2014-07-04 }"));
    assertThat(last().after()).as("kept where nothing is said of it").isZero();

    run(corrects("c+3", "c+2", "{ after: b }"));
    assertThat(last().after()).isEqualTo(1);

    run(corrects("c+4", "c+3", "{ after: null }"));
    assertThat(last().after()).isNull();
  }

  @Test
  void namesItInAWholeReplacement() {
    run(FIRST, third(""), replaced("a"));
    assertThat(last().after()).isZero();
  }

  private static String replaced(String key) {
    return """
      - importKey: c+1
        corrects: c
        ground: refinement
        reason: It came later.
        citations: [ "t p. 9" ]
        replacement:
          type: case.reclassified
          subject: case/a
          dated: 2014-07
          accordingTo: JP
          citations: [ "s p. 1" ]
          classification: abduction
          after: %s
    """
        .formatted(key);
  }

  @Test
  void refusesWhatNothingCanComeAfterNamingTheLine() {
    assertFaults(
        List.of(third(after("unheard-of"))),
        "f.yaml:12 /entries/0/after: No entry that is recorded, or comes before this one, has the importKey 'unheard-of'.");
    assertFaults(
        List.of(third(after("d")), classified("d", "case/a", "2014", "")),
        "f.yaml:12 /entries/0/after: No entry that is recorded, or comes before this one, has the importKey 'd'.");
    assertFaults(
        List.of(classified("d", "case/d", "2014", ""), third(after("d"))),
        "f.yaml:19 /entries/1/after: 'd' is about case/d, this entry about case/a. Name in 'after' one of the same subject");
    assertFaults(
        List.of(third(after("c"))),
        "f.yaml:12 /entries/0/after: 'c' is the importKey of this very entry.");
    assertFaults(
        List.of(FIRST, retracts("a-", "a"), third(after("a-"))),
        "f.yaml:20 /entries/2/after: It is a retraction");
    assertFaults(
        List.of(FIRST, third(after("[ a ]"))),
        "f.yaml:19 /entries/1/after: a list is no text: name an entry of the same subject by its importKey");
    assertFaults(
        List.of(FIRST, third(after("a b"))), "f.yaml:19 /entries/1/after: 'a b' is no import key");
  }

  @Test
  void refusesWhatNothingCanComeAfterInACorrectionNamingTheLine() {
    assertFaults(
        List.of(third(""), corrects("c+1", "c", "{ after: unheard-of }")),
        "f.yaml:17 /entries/1/changes/after: No entry that is recorded");
    assertFaults(
        List.of(third(""), corrects("c+1", "c", "{ after: c }")),
        "f.yaml:17 /entries/1/changes/after: Nothing comes after itself");
    assertFaults(
        List.of(third(""), corrects("c+1", "c", "{ after: [] }")),
        "f.yaml:17 /entries/1/changes/after: a list is no text");
    assertFaults(
        List.of(third(""), replaced("unheard-of")),
        "f.yaml:24 /entries/1/replacement/after: No entry that is recorded");
    assertFaults(
        List.of(third(""), replaced("{}")),
        "f.yaml:24 /entries/1/replacement/after: an object is no text");
  }

  @Test
  void refusesWhatTheDatesSayTheOtherWayRoundNamingBothLines() {
    assertFaults(
        List.of(FIRST, classified("c", "case/a", "2014-06", after("a"))),
        "f.yaml:19 /entries/1/after: By the dates it was the other way round: case.reclassified dated 2014-06 is said to have come after case.reclassified dated 2014-07. Leave 'after' out, name in it what this did come after, or correct the date that is wrong. (see f.yaml:5 /entries/0)");
  }

  @Test
  void refusesACorrectionThatContradictsWhatCameAfter() {
    assertFaults(
        List.of(FIRST, third(after("a")), corrects("a+1", "a", "{ dated: 2014-08 }")),
        "f.yaml:20 /entries/2: By the dates it was the other way round");
    assertFaults(
        List.of(FIRST, third(after("a")), corrects("a+1", "a", "{ after: c }")),
        "f.yaml:25 /entries/2/changes/after: This goes round in a circle");
  }

  @Test
  void blamesNothingForComingAfterWhatIsRefusedOrCouldNotBeRead() {
    assertFaults(
        List.of(classified("a", "case/a", "soon", ""), third(after("a"))),
        "f.yaml:8 /entries/0/dated: 'soon' is no date");
    assertFaults(
        List.of(lifted("a", "measure/a", "2014"), lifted("b", "measure/a", "2015") + after("a")),
        "f.yaml:5 /entries/0: Only a measure in force can be lifted");
  }

  @Test
  void takesNoPositionInAFile() {
    String file =
        """
        {"dossier":{"id":"%s","title":"A dossier"},"parties":[{"id":"JP","name":"Japan"}],"sources":[{"id":"s","title":"A source"}]}
        {"importKey":"a","type":"case.opened","subject":"case/a","dated":"1977","accordingTo":"JP","citations":["s p. 1"],"title":"A case"}
        {"importKey":"b","type":"case.reclassified","subject":"case/a","dated":"1977","accordingTo":"JP","citations":["s p. 1"],"classification":"x","after":%s}
        """;
    FaultyImport refused =
        catchThrowableOfType(
            FaultyImport.class,
            () ->
                importer.run(
                    List.of(lines(file.formatted(dossier(), "1"))),
                    "recorder",
                    false,
                    Progress.NONE,
                    _ -> {}));
    assertThat(refused.faults())
        .extracting(ImportFault::toString)
        .containsExactly(
            "f.jsonl:3 /after: 1 is no text: name an entry of the same subject by its importKey");

    importer.run(
        List.of(lines(file.formatted(dossier(), "\"a\""))),
        "recorder",
        false,
        Progress.NONE,
        _ -> {});
    assertThat(last().after()).isZero();
  }

  @Test
  void recordsNothingTwice() {
    String[] file = {
      FIRST, SECOND, third(after("b")), corrects("c+1", "c", "{ after: a }"), replaced("b")
    };
    file[4] =
        file[4].replace("importKey: c+1", "importKey: c+2").replace("corrects: c", "corrects: c+1");
    run(file);
    assertNothingNew(file);
    assertThat(correct(file).skipped()).isEqualTo(5);
  }

  @Test
  void noticesThatItIsSaidToHaveComeAfterAnother() {
    run(FIRST, SECOND, third(after("a")));
    String[] changed = {FIRST, SECOND, third(after("b"))};

    assertThat(refused(changed).faults().getFirst().change().differences())
        .containsExactly(differing("/after", "a", "b"));
    assertThat(correct(changed).changed()).hasSize(1);
    assertThat(last().after()).isEqualTo(1);
    assertNothingNew(changed);

    String[] without = {FIRST, SECOND, third("")};
    assertThat(refused(without).faults()).hasSize(1);
    correct(without);
    assertThat(last().after()).isNull();
    assertNothingNew(without);
  }

  @Test
  void noticesThatAnotherConclusionIsDrawn() {
    run(third("    derived: The year.\n"));
    assertThat(refused(third("    derived: The day.\n")).faults().getFirst().change().differences())
        .containsExactly(differing("/derived", "The year.", "The day."));
  }
}
