package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.stream.Collectors;
import org.diplomaticrecord.core.store.CoreTest;
import org.junit.jupiter.api.Test;

@CoreTest
class ImportFaultsTest extends ImportFixture {
  @Test
  void refusesOtherContentUnderAKeyOnceUsed() {
    run(imposed("a", "measure/a", "2006"));

    assertFaults(
        List.of(imposed("a", "measure/a", "2007")),
        "f.yaml:5: importKey 'a' is recorded at position %d with other content. What is recorded is never changed: enter a correction of it under a key of its own, or have the import make one, with changed=correct, ground and reason. (see position %d)"
            .formatted(before + 1, before + 1));
  }

  @Test
  void tellsEveryFaultAtOnceWithItsLine() {
    assertFaults(
        List.of(
            imposed("a", "measure/a", "2006-13"),
            imposed("b", "measure/b", "2006").replace("JP", "XX"),
            lifted("c", "measure/c", "2006").replace("measure.lifted", "measure.lifting"),
            lifted("d", "measure/d", "2006"),
            imposed("e", "measure/e", "2006").replace("title", "titel"),
            imposed("b", "measure/f", "2006"),
            corrects("g", "unheard-of", "{ dated: 2006 }"),
            imposed("h", "measure/h", "2006") + "    triggers: [ incident/unheard-of ]\n"),
        "f.yaml:8: dated: '2006-13' is no date",
        "f.yaml:17: No such party in this dossier: XX",
        "f.yaml:22: type: 'measure.lifting' is no type of entry; there are measure.announced",
        "f.yaml:27: Only a measure in force can be lifted",
        "f.yaml:39: titel: is no field here",
        "f.yaml:33: title: is required",
        "f.yaml:41: importKey 'b' stands here a second time. Give each entry a key of its own. (see f.yaml:13)",
        "f.yaml:50: No entry has the importKey 'unheard-of'",
        "f.yaml:63: Nothing is recorded in this dossier about incident/unheard-of");
  }

  @Test
  void namesTheLinesOfTheEntriesInConflict() {
    assertFaults(
        List.of(imposed("a", "measure/a", "2006"), imposed("b", "measure/a", "2007")),
        "(see f.yaml:5)");
  }

  @Test
  void blamesNothingForLeaningOnWhatCouldNotBeRead() {
    assertFaults(
        List.of(
            imposed("a", "measure/a", "never"),
            lifted("b", "measure/a", "2008"),
            corrects("c", "a", "{ dated: 2006 }")),
        "f.yaml:8: dated: 'never' is no date");
  }

  @Test
  void pointsIntoTheChangesOfACorrection() {
    assertFaults(
        List.of(imposed("a", "measure/a", "2006"), corrects("b", "a", "{ dated: soon }")),
        "f.yaml:18: changes/dated: 'soon' is no date");
  }

  @Test
  void recordsNothingWhereOnlyTheLastEntryIsAtFault() {
    assertFaults(
        List.of(imposed("a", "measure/a", "2006"), lifted("b", "measure/b", "2008")),
        "f.yaml:13: ");
  }

  @Test
  void refusesToDefineAgainWithOtherWords() {
    run(imposed("a", "measure/a", "2006"));
    head =
        head.replace("name: Japan", "name: Nippon")
            .replace("title: Another", "title: A third")
            .replace("A dossier", "Other");

    assertFaults(
        List.of(imposed("a", "measure/a", "2006")),
        "f.yaml:1: dossier '%s' is defined already".formatted(dossier()),
        "f.yaml:2: party 'JP' is defined already",
        "f.yaml:3: source 't' is defined already");
  }

  @Test
  void refusesAnOrganOfWhatIsNoParty() {
    head = parties("{ id: JP, name: Japan }, { id: NPA, name: Police, partOf: JA }");
    assertFaults(
        List.of(imposed("a", "measure/a", "2006")),
        "f.yaml:2: partOf: there is no party 'JA'; define it: { id: JA, name: … }");
  }

  @Test
  void refusesAPartyThatIsAnOrganOfItself() {
    head = parties("{ id: JP, name: Japan }, { id: NPA, name: Police, partOf: NPA }");
    assertFaults(
        List.of(imposed("a", "measure/a", "2006")), "f.yaml:2: partOf: 'NPA' is the party itself");
  }

  @Test
  void refusesPartiesInACircle() {
    head =
        parties(
            "{ id: JP, name: Japan, partOf: AA }, { id: AA, name: A, partOf: CC }, { id: BB, name: B, partOf: AA }, { id: CC, name: C, partOf: BB }");
    assertFaults(
        List.of(imposed("a", "measure/a", "2006")),
        "'AA' would be part of itself: AA is part of CC is part of BB is part of AA",
        "'BB' would be part of itself",
        "'CC' would be part of itself");
  }

  private String parties(String parties) {
    return head.replace("{ id: JP, name: Japan }", parties);
  }

  @Test
  void refusesADossierNobodyDefined() {
    head = "dossier: unheard-of\nentries:\n";
    assertFaults(List.of(), "f.yaml:1: there is no dossier 'unheard-of'");
  }

  @Test
  void readsJsonLines() {
    String lines =
        """
        {"dossier":{"id":"%s","title":"A dossier"},"parties":[{"id":"JP","name":"Japan"}],"sources":[{"id":"s","title":"A source"}]}

        {"importKey":"a","type":"case.opened","subject":"case/a","dated":"1977","accordingTo":"JP","citations":["s p. 1"],"title":"A case"}
        {"importKey":"b","type":"case.opened","subject":"case/b","dated":1977,"accordingTo":"JP","citations":["s p. 1"],"title":"A case"}
        {"importKey":"c",
        """
            .formatted(dossier());
    assertThatThrownBy(
            () -> importer.run(List.of(lines(lines)), "recorder", false, Progress.NONE, _ -> {}))
        .asInstanceOf(type(FaultyImport.class))
        .extracting(faulty -> faulty.faults().stream().map(fault -> fault.place().line()).toList())
        .isEqualTo(List.of(4, 5));
    String mended = lines.lines().limit(3).collect(Collectors.joining("\n"));
    assertThat(
            importer
                .run(List.of(lines(mended)), "recorder", false, Progress.NONE, _ -> {})
                .entries())
        .isEqualTo(1);
  }

  @Test
  void judgesNothingByAFileThatBreaksOff() {
    assertFaults(
        List.of(
            lifted("a", "measure/a", "2008"),
            "  - importKey: [ b\n",
            lifted("c", "measure/c", "2008")),
        "f.yaml:12: ");
  }
}
