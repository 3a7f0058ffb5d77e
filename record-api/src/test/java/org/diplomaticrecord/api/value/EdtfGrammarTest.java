package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EdtfGrammarTest {
  private static final String SIGNS = "0123456789X-/.,[]{}~?%YES+T:Z \u0000\ud83d\uff10QWuxabc";

  private final long seed = Long.getLong("edtf.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final EdtfGrammar grammar = new EdtfGrammar(random);

  @Test
  void readsWhatTheGrammarAllowsAndPrintsItUnchanged() {
    System.out.println("EdtfGrammarTest: -Dedtf.seed=" + seed);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = grammar.text();
      try {
        assertSound(text, Edtf.of(text));
        read++;
      } catch (InvalidField refused) {
        // What the grammar cannot know.
        assertThat(refused.getMessage())
            .as("%s, seed %d", text, seed)
            .containsAnyOf(
                "there is no such day",
                "it ends before it begins",
                "open at both ends",
                "is neither a month",
                "the year 0 has no sign",
                "the calendar goes from");
      }
    }
    assertThat(read).isGreaterThan(8_000);
  }

  @Test
  void readsSoundlyOrRefusesWhateverElseIsWritten() {
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "" : grammar.text());
      int changes = random.nextInt(1, text.isEmpty() ? 12 : 4);
      for (int change = 0; change < changes; change++) {
        int at = random.nextInt(text.length() + 1);
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        if (at < text.length() && random.nextBoolean()) {
          text.setCharAt(at, sign);
        } else if (at < text.length() && random.nextInt(3) == 0) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, sign);
        }
      }
      assertSoundOrRefused(text.toString());
    }
  }

  private void assertSoundOrRefused(String text) {
    Throwable thrown = catchThrowable(() -> assertSound(text, Edtf.of(text)));
    if (thrown != null) {
      assertThat(thrown).as("%s, seed %d", text, seed).isInstanceOf(InvalidField.class);
    }
  }

  /**
   * Printed as it was read, within the calendar or open, its ends in order and within its parts.
   */
  private void assertSound(String text, Edtf dated) {
    Bounds start = dated.start();
    Bounds end = dated.end().orElse(start);
    assertThat(dated).hasToString(text);
    assertThat(start.earliest()).as("%s, seed %d", text, seed).isBeforeOrEqualTo(end.earliest());
    assertThat(start.latest()).as("%s, seed %d", text, seed).isBeforeOrEqualTo(end.latest());
    assertThat(inCalendar(start) && inCalendar(end)).as("%s, seed %d", text, seed).isTrue();
    assertThat(dated.approximate() || !text.matches(".*[~?%].*")).as(text).isTrue();
    assertHolds(dated.beginning().start(), start);
    Optional<Edtf> ending = dated.ending();
    assertThat(ending.isPresent()).isEqualTo(dated.endKind() == Edtf.End.STATED);
    ending.ifPresent(each -> assertHolds(each.start(), end));
  }

  private static void assertHolds(Bounds whole, Bounds part) {
    assertThat(part.earliest()).isAfterOrEqualTo(whole.earliest());
    assertThat(part.latest()).isBeforeOrEqualTo(whole.latest());
  }

  private static boolean inCalendar(Bounds bounds) {
    return (bounds.earliest().equals(Bounds.OPEN_START)
            || !bounds.earliest().isBefore(Bounds.FIRST_DAY))
        && (bounds.latest().equals(Bounds.OPEN_END) || !bounds.latest().isAfter(Bounds.LAST_DAY));
  }
}
