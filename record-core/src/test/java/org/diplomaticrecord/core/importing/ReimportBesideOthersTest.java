package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.core.store.CoreTest;
import org.junit.jupiter.api.Test;

/** Importing again what others have corrected or retracted since. */
@CoreTest
class ReimportBesideOthersTest extends ReimportFixture {
  @Test
  void neitherUndoesNorRepeatsWhatWasPutRightSince() {
    run(IN_JULY);
    run(corrects("a+1", "a", "{ dated: 2006-07-05 }"));
    assertNothingNew(IN_JULY);
    run(corrects("a+2", "a+1", "{ dated: 2006-07-06 }"));
    assertNothingNew(IN_JULY);
    assertNothingNew(IN_JULY, corrects("a+1", "a", "{ dated: 2006-07-05 }"));
    run(retracts("a-2", "a+2"));
    assertNothingNew(IN_JULY, corrects("a+1", "a", "{ dated: 2006-07-05 }"));
    run(retracts("a-1", "a+1"), retracts("a-", "a"));
    assertNothingNew(
        IN_JULY, corrects("a+1", "a", "{ dated: 2006-07-05 }"), retracts("a-1", "a+1"));
  }

  @Test
  void doesNotMixAChangeWithWhatOthersCorrectedOnAnotherDocumentsWord() {
    run(IN_JULY);
    run(corrects("a+1", "a", "{ dated: 2006-07-05 }"));
    String renamed = IN_JULY.replace("A measure", "Another title").replace("p. 1", "p. 2");

    assertThat(refusedToCorrect(renamed, imposed("b", "measure/b", "2005")))
        .containsExactly(
            "f.yaml:5 /entries/0: importKey 'a' is recorded at position %1$d with other content. It was corrected since by the entry at position %2$d, on the word of t: correct that one by hand, POST /api/v1/dossiers/%3$s/entries/%2$d/corrections; once it reads as the file has it, the file is no change any more. (see position %1$d, position %2$d)"
                .formatted(before + 1, before + 2, dossier()));
    assertThat(read(new Lens(Set.of(), Set.of(new SourceId("s")))).dated()).hasToString("2006-07");

    run(corrects("a+2", "a+1", "{ title: Another title, citations: [ s p. 2, t p. 9 ] }"));
    assertNothingNew(renamed);
    assertNothingNew(renamed, corrects("a+1", "a", "{ dated: 2006-07-05 }"));
  }

  @Test
  void doesNotDecideBetweenTheFileAndACorrectionOfTheSame() {
    run(IN_JULY);
    run(corrects("a+1", "a", "{ dated: 2006-07-05 }"));

    assertThat(refusedToCorrect(ON_THE_SIXTH))
        .singleElement()
        .asString()
        .contains("corrected since by the entry at position %d".formatted(before + 2));
  }

  @Test
  void doesNotMixAChangeWithWhatIsCorrectedAboveInTheFile() {
    run(IN_JULY);

    assertThat(refusedToCorrect(corrects("a+1", "a", "{ dated: 2006-07-05 }"), ON_THE_SIXTH))
        .singleElement()
        .asString()
        .contains("corrected above in this import, on the word of t", "f.yaml:5 /entries/0)");
  }

  @Test
  void doesNotBuildOnAChangeThatWasRetracted() {
    run(IN_JULY);
    correct(ON_THE_FIFTH);
    run(retracts("a-", "a+changed-1"));

    assertThat(refusedToCorrect(ON_THE_SIXTH))
        .singleElement()
        .asString()
        .contains(
            "retracted since", "the entry at position %d, on the word of s".formatted(before + 1));
  }

  @Test
  void skipsAChangeThatOthersHaveMadeBefore() {
    run(IN_JULY);
    run(corrects("a+1", "a", "{ dated: 2006-07-05 }"));

    assertNothingNew(ON_THE_FIFTH);
  }

  @Test
  void doesNotRepeatAChangeThatWasRetracted() {
    run(IN_JULY);
    correct(ON_THE_FIFTH);
    run(retracts("a-", "a+changed-1"));

    assertNothingNew(ON_THE_FIFTH);
    assertThat(read().dated()).hasToString("2006-07");
  }

  @Test
  void doesNotCorrectWhatWasRetracted() {
    run(IN_JULY);
    run(retracts("a-", "a"));

    assertThat(refusedToCorrect(ON_THE_FIFTH)).singleElement().asString().contains("was retracted");
  }
}
