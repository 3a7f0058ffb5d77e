package org.diplomaticrecord.projections.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Taking the record, or a dossier of it, away on a command line. */
@RecordTest
class TakenAwayCommandTest extends CommandFixture {
  @Test
  void takesAllDossiersWhereNoneIsNamed() throws Exception {
    Path file = folder.resolve("record.jsonl");
    assertThat(run("export", "--output", file.toString(), "--basis", String.valueOf(position)))
        .as(err.toString())
        .isZero();

    assertThat(out.toString())
        .matches(
            "%d entries of \\d+ dossiers up to position %d: .*record.jsonl\\R"
                .formatted(position, position));
    assertThat(Files.lines(file).filter(line -> line.contains("\"position\":")))
        .hasSize((int) position);
    assertThat(Files.lines(file))
        .anyMatch(line -> line.contains("\"dossier\":\"" + dossier + "\""));

    assertThat(run("export", "--json", "--output", folder.resolve("again.jsonl").toString()))
        .isZero();
    assertThat(JsonMapper.shared().readTree(out.toString()).get("dossiers").intValue())
        .isPositive();
  }

  @Test
  void saysWhetherPositionsAreKept() throws Exception {
    String away = exported("away.jsonl", "--url", url());
    String copy = folder("copy");

    assertThat(run("import", away, "--dry-run", "--data-dir", copy)).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("New: 1; there already: 0.", "Positions would not be kept:");

    assertThat(run("import", away, "--data-dir", copy)).as(err.toString()).isZero();
    assertThat(out.toString())
        .startsWith("Recorded 1 entry at position 1.")
        .contains("Positions were not kept: the other record holds other dossiers too");

    assertThat(run("import", away, "--json", "--data-dir", copy)).as(err.toString()).isZero();
    JsonNode summary = JsonMapper.shared().readTree(out.toString());
    assertThat(summary.get("skipped").longValue()).isEqualTo(1);
    assertThat(summary.get("positionsKept").booleanValue()).isFalse();

    assertThat(run("import", away, "--data-dir", copy)).as(err.toString()).isZero();
    assertThat(out.toString())
        .startsWith("Nothing new was recorded; there before: 1.")
        .contains("Positions differ: this record holds these entries at other positions");

    String own = exported("own.jsonl", "--data-dir", copy);
    assertThat(run("import", own, "--data-dir", folder("second"))).as(err.toString()).isZero();
    assertThat(out.toString()).isEqualTo("Recorded 1 entry at position 1.%n".formatted());
  }

  private String exported(String name, String option, String where) {
    String file = folder.resolve(name).toString();
    assertThat(run("export", dossier.code(), "--output", file, option, where))
        .as(err.toString())
        .isZero();
    return file;
  }

  private String folder(String name) throws IOException {
    return Files.createDirectory(folder.resolve(name)).toString();
  }
}
