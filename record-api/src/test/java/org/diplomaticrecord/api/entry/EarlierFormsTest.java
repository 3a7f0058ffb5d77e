package org.diplomaticrecord.api.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EarlierFormsTest {
  private static final Map<String, Object> IDENTIFIED =
      Map.of("type", "person.identified", "dated", "2003", "name", "Kume Yutaka");
  private static final Map<String, Object> WITH_THE_DISAPPEARANCE_SCATTERED =
      Map.of(
          "type", "person.identified",
          "dated", "2003",
          "name", "Kume Yutaka",
          "disappeared", "1977-09-19",
          "place", "Ushitsu",
          "age", 52);
  private static final Map<String, Object> WITH_THE_DISAPPEARANCE_GATHERED =
      Map.of(
          "type", "person.identified",
          "dated", "2003",
          "name", "Kume Yutaka",
          "disappearance", Map.of("dated", "1977-09-19", "place", "Ushitsu", "age", 52));

  @ParameterizedTest
  @EnumSource
  void readsEveryRevisionOfEveryType(EntryType type) {
    for (int revision = 1; revision <= type.revision(); revision++) {
      assertThat(EarlierForms.present(type, revision, Map.of("subject", "person/one")))
          .isEqualTo(Map.of("subject", "person/one"));
    }
  }

  @Test
  void gathersWhatAnIdentificationSaidOfTheDisappearance() {
    assertThat(
            EarlierForms.present(EntryType.PERSON_IDENTIFIED, 1, WITH_THE_DISAPPEARANCE_SCATTERED))
        .isEqualTo(WITH_THE_DISAPPEARANCE_GATHERED);
  }

  @Test
  void saysNothingOfADisappearanceOfWhichNothingWasSaid() {
    assertThat(EarlierForms.present(EntryType.PERSON_IDENTIFIED, 1, IDENTIFIED))
        .isEqualTo(IDENTIFIED);
  }

  @Test
  void readsTheIdentificationInsideACorrectionInTheSameWay() {
    assertThat(
            EarlierForms.present(
                EntryType.ENTRY_CORRECTED,
                1,
                Map.of("reason", "Misread.", "replacement", WITH_THE_DISAPPEARANCE_SCATTERED)))
        .isEqualTo(Map.of("reason", "Misread.", "replacement", WITH_THE_DISAPPEARANCE_GATHERED));
  }

  @Test
  void leavesThePlaceOfOtherEntriesInsideACorrectionWhereItIs() {
    Map<String, Object> correction =
        Map.of("replacement", Map.of("type", "person.returned", "place", "Tokyo"));
    assertThat(EarlierForms.present(EntryType.ENTRY_CORRECTED, 1, correction))
        .isEqualTo(correction);
  }

  @Test
  void leavesThePresentFormAsItIs() {
    assertThat(
            EarlierForms.present(EntryType.PERSON_IDENTIFIED, 2, WITH_THE_DISAPPEARANCE_GATHERED))
        .isSameAs(WITH_THE_DISAPPEARANCE_GATHERED);
  }

  @Test
  void doesNotGuessAtTheFormOfALaterRelease() {
    assertThatThrownBy(() -> EarlierForms.present(EntryType.PERSON_IDENTIFIED, 3, IDENTIFIED))
        .hasMessage("person.identified is stored in revision 3; this release knows 1 to 2");
  }
}
