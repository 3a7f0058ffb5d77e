package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ids and keys are made of. */
class IdentifiersTest {
  private enum Sort {
    DOSSIER(DossierId::new),
    PARTY(PartyId::new),
    SOURCE(SourceId::new),
    SUBJECT(SubjectId::of),
    KEY(ImportKey::new);

    private final Function<String, ?> reading;

    Sort(Function<String, ?> reading) {
      this.reading = reading;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DOSSIER, japan-dprk-abductions",
    "DOSSIER, d2",
    "PARTY, JP",
    "PARTY, G8",
    "PARTY, EU-COUNCIL",
    "PARTY, A-B-C-D-E-F-G-H-I-J-K-LM",
    "SOURCE, seed-a",
    "SOURCE, 32017R1509",
    "SOURCE, 7",
    "SOURCE, 1E3",
    "SUBJECT, measure/port-ban-1",
    "KEY, M-04/lifted+P1",
    "KEY, 1"
  })
  void areReadAndPrintedAsTheyAreWritten(Sort sort, String text) {
    assertThat(sort.reading.apply(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "DOSSIER, d",
    "DOSSIER, 2d",
    "DOSSIER, Dossier",
    "PARTY, J",
    "PARTY, jp",
    "PARTY, 8G",
    "PARTY, -JP",
    "PARTY, JP-",
    "PARTY, EU--COUNCIL",
    "PARTY, EU_COUNCIL",
    "PARTY, A-B-C-D-E-F-G-H-I-J-K-LMN",
    "PARTY, 'JP\n'",
    "SOURCE, -a",
    "SOURCE, a_b",
    "SOURCE, 'a b'",
    "SOURCE, a1234567890123456789012345678901234567890",
    "SUBJECT, port-ban",
    "SUBJECT, measure/Port",
    "SUBJECT, measure/port--ban",
    "SUBJECT, measure/",
    "KEY, -a",
    "KEY, 'a b'",
    "KEY, ''"
  })
  void areRefusedWithWhatTheyAreMadeOf(Sort sort, String text) {
    assertThatExceptionOfType(InvalidField.class)
        .isThrownBy(() -> sort.reading.apply(text))
        .withMessageStartingWith("'")
        .withMessageMatching("(?s).*(letters|kind/name).*");
  }

  @ParameterizedTest
  @CsvSource({"PARTY", "SOURCE", "SUBJECT", "KEY", "DOSSIER"})
  void areNotRepeatedWholeWhereTheyAreEndless(Sort sort) {
    assertThatExceptionOfType(InvalidField.class)
        .isThrownBy(() -> sort.reading.apply("\u0007x" + "y".repeat(100_000)))
        .satisfies(refused ->
            assertThat(refused.getMessage())
                .hasSizeLessThan(250)
                .contains("\uFFFDx", "…")
                .doesNotContain("\u0007"));
  }
}
