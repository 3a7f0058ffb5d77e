package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureImposed;
import org.diplomaticrecord.core.store.CoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

@CoreTest
class ImportTest extends ImportFixture {
  @Test
  void recordsEntriesInTheOrderOfTheFile() {
    ImportSummary summary =
        run(imposed("a", "measure/a", "2006"), imposed("b", "measure/b", "2005"));

    assertThat(summary)
        .isEqualTo(
            new ImportSummary(
                false,
                2,
                0,
                Map.of("measure", 2),
                before + 1,
                before + 2,
                List.of(),
                nothingMissingOf(0)));
    assertThat(events())
        .extracting(event -> event.address().subject().toString())
        .containsExactly("measure/a", "measure/b");
    assertThat(events())
        .extracting(event -> String.valueOf(event.importKey()))
        .containsExactly("a", "b");
  }

  @Test
  void makesTheWholeReplacementOfWhatChanges() {
    run(
        imposed("a", "measure/a", "2006-07"),
        corrects("a+1", "a", "{ dated: 2006-07-05, scope: all of it }"));

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
    run(
        imposed("a", "measure/a", "2006-07"),
        corrects("a+1", "a", "{ note: aside }"),
        corrects("a+2", "a+1", "{ note: null }"));

    assertThat(((EntryCorrected) events().getLast().event()).replacement())
        .extracting(Entry::note)
        .isNull();
  }

  @Test
  void takesTheExampleOfTheFormatAsItStands() throws IOException {
    String format =
        new ClassPathResource("dossier/FORMAT.md").getContentAsString(StandardCharsets.UTF_8);
    int begin = format.indexOf("```yaml\n") + "```yaml\n".length();
    String example = format.substring(begin, format.indexOf("```", begin));

    ImportSummary summary =
        importer.run(
            List.of(yaml(example.replace("japan-dprk-abductions", dossier()))),
            "recorder",
            false,
            Progress.NONE,
            _ -> {});

    assertThat(summary.entries()).isEqualTo(3);
  }

  @Test
  void correctsWhatAnEarlierImportRecorded() {
    run(imposed("a", "measure/a", "2006-07"));
    run(corrects("a+1", "a", "{ dated: 2006-07-05 }"));

    assertThat(events()).hasSize(2);
  }

  @Test
  void definesPartiesAndTheirOrgansInAnyOrderAndRecognisesThemAgain() {
    head =
        head.replace(
            "{ id: JP, name: Japan }",
            "{ id: FAD, name: Division, partOf: NPA }, { id: NPA, name: Police, partOf: JP }, { id: JP, name: Japan }");
    run(imposed("a", "measure/a", "2006"));
    assertThat(run(imposed("a", "measure/a", "2006")).skipped()).isEqualTo(1);
    assertThat(
            jdbc.sql("SELECT part_of FROM record.party WHERE dossier = ? AND id = 'FAD'")
                .param(dossier())
                .query(String.class)
                .single())
        .isEqualTo("NPA");

    head = head.replace("name: Division, partOf: NPA", "name: Division, partOf: JP");
    assertFaults(
        List.of(imposed("a", "measure/a", "2006")),
        "party 'FAD' is defined already with other words");
  }

  @Test
  void recordsNothingTwice() {
    String[] entries = {
      imposed("a", "measure/a", "2006-07"),
      corrects("a+1", "a", "{ dated: 2006-07-05 }"),
      retracts("a-", "a+1")
    };
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
  void recordsNothingInADryRun() {
    String yaml = head + imposed("a", "measure/a", "2006");
    ImportSummary summary =
        importer.run(List.of(yaml(yaml)), "recorder", true, Progress.NONE, _ -> {});

    assertThat(summary.dryRun()).isTrue();
    assertThat(summary.entries()).isEqualTo(1);
    assertThat(record.head()).isEqualTo(before);
    assertThat(
            jdbc.sql("SELECT count(*) FROM record.dossier WHERE id = ?")
                .param(dossier())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void foreseesInADryRunWhatTheImportThenComesTo() {
    run(imposed("a", "measure/a", "2006"));
    String yaml =
        head
            + imposed("a", "measure/a", "2006")
            + lifted("b", "measure/a", "2008")
            + corrects("b+1", "b", "{ dated: 2008-03 }");
    ImportSummary foreseen =
        importer.run(List.of(yaml(yaml)), "recorder", true, Progress.NONE, _ -> {});
    ImportSummary came =
        importer.run(List.of(yaml(yaml)), "recorder", false, Progress.NONE, _ -> {});
    ImportSummary again =
        importer.run(List.of(yaml(yaml)), "recorder", true, Progress.NONE, _ -> {});

    assertThat(foreseen)
        .isEqualTo(
            new ImportSummary(
                true, 2, 1, Map.of("measure", 2), null, null, List.of(), nothingMissingOf(1)));
    assertThat(came)
        .isEqualTo(
            new ImportSummary(
                false,
                2,
                1,
                Map.of("measure", 2),
                before + 2,
                before + 3,
                List.of(),
                nothingMissingOf(1)));
    assertThat(again)
        .isEqualTo(
            new ImportSummary(true, 0, 3, Map.of(), null, null, List.of(), nothingMissingOf(3)));
  }

  private static NotInFile nothingMissingOf(int keys) {
    return new NotInFile(keys, 0, 0, List.of());
  }

  @Test
  void recordsNothingWhenTheConnectionBreaksAtTheEnd() {
    String yaml = head + imposed("a", "measure/a", "2006");
    assertThatThrownBy(() ->
            importer.run(
                List.of(yaml(yaml)),
                "recorder",
                false,
                Progress.NONE,
                _ ->
                    jdbc.sql("SELECT pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single()))
        .isInstanceOf(RuntimeException.class);

    assertThat(record.head()).isEqualTo(before);
    assertThat(run(imposed("a", "measure/a", "2006")).firstPosition()).isEqualTo(before + 1);
  }

  @Test
  void takesAFolderAsOneImportInTheOrderOfNames(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("20.yaml"),
        "dossier: %s\nentries:\n%s".formatted(dossier(), lifted("b", "measure/a", "2008")));
    Files.writeString(folder.resolve("10.yaml"), head + imposed("a", "measure/a", "2006"));
    Files.writeString(folder.resolve("README.txt"), "not one of them");
    ImportSummary summary =
        importer.run(ImportFile.folder(folder), "recorder", false, Progress.NONE, _ -> {});

    assertThat(summary.entries()).isEqualTo(2);
    assertThat(events())
        .extracting(event -> String.valueOf(event.importKey()))
        .containsExactly("a", "b");
  }
}
