package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diplomaticrecord.core.store.CoreTest;
import org.junit.jupiter.api.Test;

@CoreTest
class ImportFaultsTest extends ImportFixture {
  @Test
  void refusesOtherContentUnderAKeyOnceUsed() {
    run(imposed("a", "measure/a", "2006"));

    assertFaults(
        List.of(imposed("a", "measure/a", "2007")),
        "f.yaml:5 /entries/0: importKey 'a' is recorded at position %d with other content. What is recorded is never changed: enter a correction of it under a key of its own, or have the import make one, with changed=correct, ground and reason. (see position %d)"
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
        "f.yaml:8 /entries/0/dated: '2006-13' is no date",
        "f.yaml:17 /entries/1/accordingTo: No such party in this dossier: XX",
        "f.yaml:22 /entries/2/type: 'measure.lifting' is no type of entry; there are measure.announced",
        "f.yaml:27 /entries/3: Only a measure in force can be lifted",
        "f.yaml:39 /entries/4/titel: is no field here",
        "f.yaml:33 /entries/4/title: is required",
        "f.yaml:41 /entries/5: importKey 'b' stands here a second time. Give each entry a key of its own. (see f.yaml:13 /entries/1)",
        "f.yaml:50 /entries/6/corrects: No entry has the importKey 'unheard-of'",
        "f.yaml:63 /entries/7/triggers/0: Nothing is recorded in this dossier about incident/unheard-of");
  }

  @Test
  void tellsABadlyWrittenCitationAsOneFaultAmongOthers() {
    assertFaults(
        List.of(
            imposed("a", "measure/a", "2006").replace("s p. 1", "3A p. 1"),
            imposed("b", "measure/b", "2006").replace("s p. 1", "§3 p. 1"),
            imposed("c", "measure/c", "2006").replace("\"s p. 1\"", "\"s p. 1\", s"),
            imposed("d", "measure/d", "2006-13")),
        "f.yaml:10 /entries/0/citations/0: No such source in this dossier: 3A",
        "f.yaml:18 /entries/1/citations/0: '§3' is no source: letters, digits and hyphens",
        "f.yaml:26 /entries/2/citations/1: 's' names no place",
        "f.yaml:32 /entries/3/dated: '2006-13' is no date");
  }

  @Test
  void pointsAtWhatNamesSomethingUnknownAndNotAtWordsThatAreTheSame() {
    assertFaults(
        List.of(
            imposed("XX", "measure/a", "2006")
                .replace("JP", "XX")
                .replace("A measure", "XX")
                .replace("s p. 1", "XX 1"),
            imposed("9", "measure/b", "2006").replace("A measure", "9").replace("s p. 1", "9 1"),
            corrects("unheard-of", "unheard-of", "{ note: unheard-of }")),
        "f.yaml:9 /entries/0/accordingTo: No such party",
        "f.yaml:10 /entries/0/citations/0: No such source",
        "f.yaml:18 /entries/1/citations/0: No such source",
        "f.yaml:22 /entries/2/corrects: No entry has the importKey 'unheard-of'");
  }

  @Test
  void goesOnBehindWhatJsonCannotSay() {
    head = head.replace("parties: [ { id: JP, name: Japan } ]", "parties: { JP: Japan }");
    assertFaults(
        List.of(
            imposed("a", "measure/a", "2006") + "    category: port\n    note: &x aside\n",
            imposed("b", "measure/b", "2006-13") + "    note: !!str aside\n    scope: *x\n",
            imposed("c", "measure/c", "2006-14") + "    derived: \"a\\0b\"\n"),
        "f.yaml:2 /parties: 'parties' is a list",
        "f.yaml:13 /entries/0/category: 'category' stands here a second time",
        "f.yaml:14 /entries/0/note: anchors and aliases are not read",
        "f.yaml:18 /entries/1/dated: '2006-13' is no date",
        "f.yaml:23 /entries/1/note: tags are not read",
        "f.yaml:24 /entries/1/scope: anchors and aliases are not read",
        "f.yaml:28 /entries/2/dated: '2006-14' is no date",
        "f.yaml:33 /entries/2/derived: this holds NUL");
  }

  @Test
  void tellsWhatIsWrongWithChangesBesideWhatIsWrongWithTheCorrection() {
    assertFaults(
        List.of(
            corrects("a", "unheard-of", "{ dated: soon, titel: A title, category: [ port ] }")
                .replace("refinement", "betterment")),
        "f.yaml:7 /entries/0/ground: 'betterment' is none of erratum, refinement, corroboration",
        "f.yaml:10 /entries/0/changes/dated: 'soon' is no date",
        "f.yaml:10 /entries/0/changes/titel: is no field of any type of entry",
        "f.yaml:10 /entries/0/changes/category: a list stands where one of");
  }

  @Test
  void saysOfAnEntryOfNoKnownTypeWhatIsWrongInAnyCase() {
    assertFaults(
        List.of(
            imposed("a", "measure/a", "soon")
                .replace("measure.imposed", "measure.imposing")
                .replace("    accordingTo: JP\n", "")
                .replace("A measure", " ")),
        "f.yaml:6 /entries/0/type: 'measure.imposing' is no type of entry",
        "f.yaml:5 /entries/0/accordingTo: is required",
        "f.yaml:8 /entries/0/dated: 'soon' is no date");
  }

  @Test
  void tellsAThousandFaultsAndThatThereAreMore() {
    String[] entries =
        IntStream.range(0, 3_000)
            .mapToObj(entry -> "  - { importKey: k%d }\n".formatted(entry))
            .toArray(String[]::new);
    assertThatThrownBy(() -> run(entries))
        .asInstanceOf(type(FaultyImport.class))
        .satisfies(faulty -> {
          assertThat(faulty.hasMore()).isTrue();
          assertThat(faulty.faults()).hasSize(1_000);
        });
  }

  @Test
  void namesTheLinesOfTheEntriesInConflict() {
    assertFaults(
        List.of(imposed("a", "measure/a", "2006"), imposed("b", "measure/a", "2007")),
        "(see f.yaml:5 /entries/0)");
  }

  @Test
  void blamesNothingForLeaningOnWhatCouldNotBeRead() {
    assertFaults(
        List.of(
            imposed("a", "measure/a", "never"),
            lifted("b", "measure/a", "2008"),
            corrects("c", "a", "{ dated: 2006 }")),
        "f.yaml:8 /entries/0/dated: 'never' is no date");
  }

  @Test
  void blamesNothingForNamingWhatCouldNotBeDefined() {
    head = head.replace("name: Japan", "name: ' '").replace("title: A source", "titel: x");
    assertFaults(
        List.of(imposed("a", "measure/a", "2006"), lifted("b", "measure/b", "2008")),
        "f.yaml:2 /parties/0/name: must not be blank",
        "f.yaml:3 /sources/0/titel: is no field here",
        "f.yaml:3 /sources/0/title: is required",
        "f.yaml:13 /entries/1: Only a measure in force can be lifted");
  }

  @Test
  void pointsIntoTheChangesOfACorrection() {
    assertFaults(
        List.of(imposed("a", "measure/a", "2006"), corrects("b", "a", "{ dated: soon }")),
        "f.yaml:18 /entries/1/changes/dated: 'soon' is no date");
  }

  @Test
  void recordsNothingWhereOnlyTheLastEntryIsAtFault() {
    assertFaults(
        List.of(imposed("a", "measure/a", "2006"), lifted("b", "measure/b", "2008")),
        "f.yaml:13 /entries/1: ");
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
        "f.yaml:1 /dossier: dossier '%s' is defined already".formatted(dossier()),
        "f.yaml:2 /parties/0: party 'JP' is defined already",
        "f.yaml:3 /sources/1: source 't' is defined already");
  }

  @Test
  void refusesAnOrganOfWhatIsNoParty() {
    head = parties("{ id: JP, name: Japan }, { id: NPA, name: Police, partOf: JA }");
    assertFaults(
        List.of(imposed("a", "measure/a", "2006")),
        "f.yaml:2 /parties/1: partOf: there is no party 'JA'; define it: { id: JA, name: … }");
  }

  @Test
  void refusesAPartyThatIsAnOrganOfItself() {
    head = parties("{ id: JP, name: Japan }, { id: NPA, name: Police, partOf: NPA }");
    assertFaults(
        List.of(imposed("a", "measure/a", "2006")),
        "f.yaml:2 /parties/1/partOf: 'NPA' is the party itself");
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
