package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureImposed;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.core.importing.ImportFile.Format;
import org.diplomaticrecord.core.store.CoreTest;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.store.StoredEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class ImportTest {
  private static final AtomicInteger DOSSIERS = new AtomicInteger();

  @Autowired Importer importer;
  @Autowired EventReader record;
  @Autowired JdbcClient jdbc;

  private String head;
  private long before;

  @BeforeEach
  void aDossierOfItsOwn() {
    head =
        """
        dossier: { id: import-%d, title: A dossier }
        parties: [ { id: JP, name: Japan } ]
        sources: [ { id: s, title: A source }, { id: t, title: Another } ]
        entries:
        """
            .formatted(DOSSIERS.incrementAndGet());
    before = record.head();
  }

  @Test
  void recordsEntriesInTheOrderOfTheFile() {
    ImportSummary summary = run(imposed("a", "measure/a", "2006"), imposed("b", "measure/b", "2005"));

    assertThat(summary).isEqualTo(new ImportSummary(false, 2, 0, Map.of("measure", 2), before + 1, before + 2));
    assertThat(events()).extracting(event -> event.address().subject().toString()).containsExactly("measure/a", "measure/b");
    assertThat(events()).extracting(event -> String.valueOf(event.importKey())).containsExactly("a", "b");
  }

  @Test
  void makesTheWholeReplacementOfWhatChanges() {
    run(imposed("a", "measure/a", "2006-07"), corrects("a+1", "a", "{ dated: 2006-07-05, scope: all of it }"));

    EntryCorrected corrected = (EntryCorrected) events().getLast().event();
    MeasureImposed replacement = (MeasureImposed) corrected.replacement();
    assertThat(replacement.dated()).hasToString("2006-07-05");
    assertThat(replacement.scope()).isEqualTo("all of it");
    assertThat(replacement.title()).isEqualTo("A measure");
    assertThat(replacement.citations()).containsExactly(cited("s", "p. 1"), cited("t", "p. 9"));
    assertThat(corrected.citations()).containsExactly(cited("t", "p. 9"));
  }

  @Test
  void takesAFieldAwayWhereItChangesToNothing() {
    run(imposed("a", "measure/a", "2006-07"), corrects("a+1", "a", "{ note: aside }"), corrects("a+2", "a+1", "{ note: null }"));

    assertThat(((EntryCorrected) events().getLast().event()).replacement()).extracting(Entry::note).isNull();
  }

  @Test
  void correctsWhatAnEarlierImportRecorded() {
    run(imposed("a", "measure/a", "2006-07"));
    run(corrects("a+1", "a", "{ dated: 2006-07-05 }"));

    assertThat(events()).hasSize(2);
  }

  @Test
  void recordsNothingTwice() {
    String[] entries = {imposed("a", "measure/a", "2006-07"), corrects("a+1", "a", "{ dated: 2006-07-05 }"), retracts("a-", "a+1")};
    run(entries);
    ImportSummary again = run(entries);

    assertThat(again.entries()).isZero();
    assertThat(again.skipped()).isEqualTo(3);
    assertThat(events()).hasSize(3);
  }

  @Test
  void recordsOnlyWhatIsNewOfALongerFile() {
    run(imposed("a", "measure/a", "2006"));
    ImportSummary longer = run(imposed("a", "measure/a", "2006"), lifted("b", "measure/a", "2008"));

    assertThat(longer.entries()).isEqualTo(1);
    assertThat(longer.skipped()).isEqualTo(1);
  }

  @Test
  void refusesOtherContentUnderAKeyOnceUsed() {
    run(imposed("a", "measure/a", "2006"));

    assertFaults(List.of(imposed("a", "measure/a", "2007")),
        "f.yaml:5: importKey 'a' is recorded at position %d with other content. What is recorded is never changed: enter a correction of it under a key of its own. (see position %d)"
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
        List.of(imposed("a", "measure/a", "2006"), imposed("b", "measure/a", "2007")), "(see f.yaml:5)");
  }

  @Test
  void blamesNothingForLeaningOnWhatCouldNotBeRead() {
    assertFaults(
        List.of(imposed("a", "measure/a", "never"), lifted("b", "measure/a", "2008"), corrects("c", "a", "{ dated: 2006 }")),
        "f.yaml:8: dated: 'never' is no date");
  }

  @Test
  void pointsIntoTheChangesOfACorrection() {
    assertFaults(
        List.of(imposed("a", "measure/a", "2006"), corrects("b", "a", "{ dated: soon }")), "f.yaml:18: changes/dated: 'soon' is no date");
  }

  @Test
  void recordsNothingWhereOnlyTheLastEntryIsAtFault() {
    assertFaults(List.of(imposed("a", "measure/a", "2006"), lifted("b", "measure/b", "2008")), "f.yaml:13: ");
  }

  @Test
  void recordsNothingInADryRun() {
    String yaml = head + imposed("a", "measure/a", "2006");
    ImportSummary summary = importer.run(List.of(yaml(yaml)), "recorder", true, Progress.NONE, _ -> {});

    assertThat(summary.dryRun()).isTrue();
    assertThat(summary.entries()).isEqualTo(1);
    assertThat(record.head()).isEqualTo(before);
    assertThat(jdbc.sql("SELECT count(*) FROM record.dossier WHERE id = ?").param(dossier()).query(Integer.class).single()).isZero();
  }

  @Test
  void recordsNothingWhenTheConnectionBreaksAtTheEnd() {
    String yaml = head + imposed("a", "measure/a", "2006");
    assertThatThrownBy(
            () ->
                importer.run(List.of(yaml(yaml)), "recorder", false, Progress.NONE,
                    _ -> jdbc.sql("SELECT pg_terminate_backend(pg_backend_pid())").query(Boolean.class).single()))
        .isInstanceOf(RuntimeException.class);

    assertThat(record.head()).isEqualTo(before);
    assertThat(run(imposed("a", "measure/a", "2006")).firstPosition()).isEqualTo(before + 1);
  }

  @Test
  void refusesToDefineAgainWithOtherWords() {
    run(imposed("a", "measure/a", "2006"));
    head = head.replace("name: Japan", "name: Nippon").replace("title: Another", "title: A third").replace("A dossier", "Other");

    assertFaults(List.of(imposed("a", "measure/a", "2006")),
        "f.yaml:1: dossier '%s' is defined already".formatted(dossier()),
        "f.yaml:2: party 'JP' is defined already",
        "f.yaml:3: source 't' is defined already");
  }

  @Test
  void refusesADossierNobodyDefined() {
    head = "dossier: unheard-of\nentries:\n";
    assertFaults(List.of(), "f.yaml:1: there is no dossier 'unheard-of'");
  }

  @Test
  void takesAFolderAsOneImportInTheOrderOfNames(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("20.yaml"), "dossier: %s\nentries:\n%s".formatted(dossier(), lifted("b", "measure/a", "2008")));
    Files.writeString(folder.resolve("10.yaml"), head + imposed("a", "measure/a", "2006"));
    Files.writeString(folder.resolve("README.txt"), "not one of them");
    ImportSummary summary = importer.run(ImportFile.folder(folder), "recorder", false, Progress.NONE, _ -> {});

    assertThat(summary.entries()).isEqualTo(2);
    assertThat(events()).extracting(event -> String.valueOf(event.importKey())).containsExactly("a", "b");
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
    assertThatThrownBy(() -> importer.run(List.of(lines(lines)), "recorder", false, Progress.NONE, _ -> {}))
        .asInstanceOf(type(FaultyImport.class))
        .extracting(faulty -> faulty.faults().stream().map(fault -> fault.place().line()).toList())
        .isEqualTo(List.of(4, 5));
    String mended = lines.lines().limit(3).collect(Collectors.joining("\n"));
    assertThat(importer.run(List.of(lines(mended)), "recorder", false, Progress.NONE, _ -> {}).entries()).isEqualTo(1);
  }

  private ImportSummary run(String... entries) {
    return importer.run(List.of(yaml(head + String.join("", entries))), "recorder", false, Progress.NONE, _ -> {});
  }

  private void assertFaults(List<String> entries, String... expected) {
    long untouched = record.head();
    assertThatThrownBy(() -> run(entries.toArray(String[]::new)))
        .asInstanceOf(type(FaultyImport.class))
        .satisfies(faulty -> {
          List<String> faults = faulty.faults().stream().map(ImportFault::toString).toList();
          assertThat(faults).hasSize(expected.length);
          for (String fault : expected) {
            assertThat(faults).anyMatch(found -> found.contains(fault));
          }
        });
    assertThat(record.head()).isEqualTo(untouched);
  }

  private List<StoredEvent> events() {
    List<StoredEvent> events = new ArrayList<>();
    record.read(before + 1, record.head(), events::add);
    return events;
  }

  private String dossier() {
    return head.substring("dossier: { id: ".length(), head.indexOf(','));
  }

  private static ImportFile yaml(String text) {
    return new ImportFile("f.yaml", Format.YAML, text.getBytes(StandardCharsets.UTF_8));
  }

  private static ImportFile lines(String text) {
    return new ImportFile("f.jsonl", Format.JSON_LINES, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Citation cited(String source, String locator) {
    return new Citation(new SourceId(source), locator);
  }

  /** Eight lines. */
  private static String imposed(String key, String subject, String dated) {
    return """
          - importKey: %s
            type: measure.imposed
            subject: %s
            dated: %s
            accordingTo: JP
            citations: [ "s p. 1" ]
            title: A measure
            category: travel
        """
        .formatted(key, subject, dated);
  }

  /** Six lines. */
  private static String lifted(String key, String subject, String dated) {
    return """
          - importKey: %s
            type: measure.lifted
            subject: %s
            dated: %s
            accordingTo: JP
            citations: [ "s p. 1" ]
        """
        .formatted(key, subject, dated);
  }

  /** Six lines. */
  private static String corrects(String key, String corrected, String changes) {
    return """
          - importKey: %s
            corrects: %s
            ground: refinement
            reason: Another document tells more.
            citations: [ "t p. 9" ]
            changes: %s
        """
        .formatted(key, corrected, changes);
  }

  private static String retracts(String key, String retracted) {
    return """
          - { importKey: %s, retracts: %s, reason: It was another, citations: [ "t p. 9" ] }
        """
        .formatted(key, retracted);
  }
}
