package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.core.importing.ImportFile.Format;
import org.diplomaticrecord.core.importing.NotInFile.Missing;
import org.diplomaticrecord.core.store.CoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a later edition of a file leaves out. */
@CoreTest
class EditionsTest extends ImportFixture {
  private String inThisDossier;

  @BeforeEach
  void defineTheDossier() {
    run();
    inThisDossier = "dossier: %s\nentries:\n".formatted(dossier());
  }

  @Test
  void tellsTheKeysThatTheSecondEditionLeavesOut() {
    assertThat(imported("a", "b", "c", "d")).isEqualTo(new NotInFile(0, 0, 0, List.of()));
    assertThat(imported("a", "c"))
        .isEqualTo(new NotInFile(4, 2, 2, List.of(at("b", before + 2), at("d", before + 4))));
    assertThat(events()).as("nothing is retracted").hasSize(4);
  }

  @Test
  void tellsTheSameAgainButNotAsNew() {
    imported("a", "b", "c", "d");
    imported("a", "c", "d");

    assertThat(imported("a", "c", "d")).isEqualTo(missing(4, 0, "b"));
    assertThat(imported("a", "c")).as("the new first").isEqualTo(missing(4, 1, "d", "b"));
    assertThat(imported("a", "b", "c", "d")).isEqualTo(missing(4, 0));
    assertThat(imported("a", "c", "d", "e")).as("named again since").isEqualTo(missing(4, 1, "b"));
  }

  @Test
  void doesNotMissTheKeysOfAFileInAnother() {
    imported("a", "b", "c");

    assertThat(imported("x", "y")).isEqualTo(missing(0, 0));
    assertThat(imported("x")).as("compared with its own").isEqualTo(missing(2, 1, "y"));
    assertThat(imported("a", "b")).isEqualTo(missing(3, 1, "c"));
  }

  @Test
  void takesASmallFileThatRepeatsAnEntryOfALargeOneForNoEditionOfIt() {
    String[] large = IntStream.range(0, 40).mapToObj(entry -> "k" + entry).toArray(String[]::new);
    imported(large);

    assertThat(imported("k7", "x", "y", "z")).isEqualTo(missing(0, 0));
    assertThat(imported("k7", "x", "y")).isEqualTo(missing(4, 1, "z"));
    large[39] = "k40";
    assertThat(imported(large)).isEqualTo(missing(40, 1, "k39"));
  }

  @Test
  void comparesAFileThatSaysItsListWithThatListAlone() {
    importedAs("annex", "a", "b", "c");
    importedAs("another", "x", "y");

    assertThat(importedAs("annex", "d", "a")).isEqualTo(missing(3, 2, "b", "c"));
    assertThat(importedAs("another", "x", "y", "a")).isEqualTo(missing(2, 0));
    assertThat(importedAs("annex")).isEqualTo(missing(4, 2, "a", "d", "b", "c"));
    assertThat(imported("x", "y")).as("of no list").isEqualTo(missing(0, 0));
    assertThat(importedAs("another", "y")).isEqualTo(missing(3, 2, "a", "x"));
  }

  @Test
  void takesFilesOfOneListInAnImportForOneEdition() {
    String list = "list: annex\n";
    importer(false, list + entries("a", "b"), list + entries("c", "d"));

    assertThat(importer(false, list + entries("a"), list + entries("d", "b")))
        .isEqualTo(missing(4, 1, "c"));
  }

  @Test
  void doesNotMissWhatWasMovedToAnotherFileOfTheImport() {
    importer(false, entries("a", "b", "c"), entries("x", "y"));

    assertThat(importer(false, entries("a", "b"), entries("x", "y", "c"))).isEqualTo(missing(5, 0));
    assertThat(importer(false, entries("a"), entries("x", "c"))).isEqualTo(missing(6, 2, "b", "y"));
  }

  @Test
  void missesCorrectionsAndRetractionsToo() {
    String entry = imposed("a", "measure/a", "2006-07");
    run(entry, corrects("a+1", "a", "{ dated: 2006-07-05 }"), retracts("a-", "a+1"));

    assertThat(run(entry).notInFile()).isEqualTo(missing(3, 2, "a+1", "a-"));
  }

  @Test
  void refusesOnRequestNamingTheKeys() {
    imported("a", "b", "c", "d");
    long untouched = record.head();

    for (boolean dryRun : new boolean[] {true, false}) {
      FaultyImport refused =
          catchThrowableOfType(
              FaultyImport.class, () -> importing(dryRun, true, entries("a", "c", "e")));
      assertThat(refused.faults())
          .singleElement()
          .satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(new Place("f0.yaml", 1, ""));
            assertThat(fault.rule()).isEqualTo("import-key.not-in-file");
            assertThat(fault.message()).contains("2 of the import keys", "b, d.", "missing=report");
            assertThat(fault.notInFile()).isEqualTo(missing(4, 2, "b", "d"));
          });
    }
    assertThat(record.head()).isEqualTo(untouched);

    assertThat(importer(true, entries("a", "b", "c", "d", "e"))).isEqualTo(missing(4, 0));
    imported("a", "c", "e");
    assertThat(importer(true, entries("a", "c", "e")))
        .as("left out knowingly")
        .isEqualTo(missing(5, 0, "b", "d"));
  }

  @Test
  void tellsWhatIsMissingAsOneFaultAmongOthers() {
    importedAs("annex", "a", "b");
    FaultyImport refused =
        catchThrowableOfType(
            FaultyImport.class,
            () ->
                importing(
                    false,
                    true,
                    "list: annex\n"
                        + inThisDossier
                        + imposed("x", "measure/x", "soon")
                        + lifted("y", "measure/unheard-of", "2006")));

    assertThat(refused.faults())
        .extracting(fault -> fault.place().toString())
        .containsExactly("f0.yaml:1 /list", "f0.yaml:7 /entries/0/dated", "f0.yaml:12 /entries/1");
  }

  @Test
  void missesNothingThatCouldOnlyNotBeRead() {
    imported("a", "b");
    FaultyImport refused =
        catchThrowableOfType(
            FaultyImport.class,
            () ->
                importing(
                    false,
                    true,
                    inThisDossier
                        + imposed("a", "measure/a", "2006")
                        + imposed("b", "measure/b", "soon")));

    assertThat(refused.faults())
        .extracting(fault -> fault.place().pointer())
        .containsExactly("/entries/1/dated");
  }

  @Test
  void remembersNothingOfADryRun() {
    imported("a", "b", "c");
    assertThat(importing(true, false, entries("a", "b")).notInFile()).isEqualTo(missing(3, 1, "c"));

    assertThat(imported("a", "b")).isEqualTo(missing(3, 1, "c"));
  }

  @Test
  void tellsAThousandKeysAndHowManyThereAre() {
    imported(IntStream.range(0, 1_200).mapToObj(key -> "k" + key).toArray(String[]::new));
    NotInFile notInFile = imported("k0");

    assertThat(notInFile.total()).isEqualTo(1_199);
    assertThat(notInFile.sinceLastEdition()).isEqualTo(1_199);
    assertThat(notInFile.keys())
        .hasSize(1_000)
        .startsWith(at("k1", before + 2))
        .endsWith(at("k1000", before + 1_001));
    assertThat(
            catchThrowableOfType(
                    FaultyImport.class,
                    () -> {
                      imported(
                          IntStream.range(0, 1_200)
                              .mapToObj(key -> "k" + key)
                              .toArray(String[]::new));
                      importing(false, true, entries("k0"));
                    })
                .getMessage())
        .contains("1199 of the import keys", "k1, k2, k3", "k10 and 1189 more.")
        .hasSizeLessThan(500);
  }

  private NotInFile imported(String... keys) {
    return importer(false, entries(keys));
  }

  private NotInFile importedAs(String list, String... keys) {
    return importer(false, "list: %s\n%s".formatted(list, entries(keys)));
  }

  private NotInFile importer(boolean refuseMissing, String... files) {
    return importing(false, refuseMissing, files).notInFile();
  }

  private ImportSummary importing(boolean dryRun, boolean refuseMissing, String... files) {
    List<ImportFile> all =
        IntStream.range(0, files.length)
            .mapToObj(file ->
                new ImportFile(
                    "f%d.yaml".formatted(file),
                    Format.YAML,
                    files[file].getBytes(StandardCharsets.UTF_8)))
            .toList();
    return importer.run(
        all, "recorder", new ImportTerms(dryRun, null, refuseMissing), Progress.NONE, _ -> {});
  }

  /** A file of the dossier. */
  private String entries(String... keys) {
    StringBuilder text = new StringBuilder(inThisDossier);
    for (String key : keys) {
      text.append(imposed(key, "measure/" + key.replaceAll("[^a-z0-9]", ""), "2006"));
    }
    return text.toString();
  }

  private NotInFile missing(int comparedWith, int sinceLastEdition, String... keys) {
    List<Missing> missing = List.of(keys).stream().map(key -> at(key, position(key))).toList();
    return new NotInFile(comparedWith, keys.length, sinceLastEdition, missing);
  }

  private long position(String key) {
    return events().stream()
        .filter(event -> key.equals(String.valueOf(event.importKey())))
        .findFirst()
        .orElseThrow()
        .position();
  }

  private static Missing at(String key, long position) {
    return new Missing(new ImportKey(key), position);
  }
}
