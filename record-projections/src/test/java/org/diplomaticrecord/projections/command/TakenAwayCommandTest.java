package org.diplomaticrecord.projections.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.diplomaticrecord.projections.RecordApplication;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
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
    String away = exported("away.jsonl", url(), position);
    assertThat(out.toString()).contains("Other dossiers have entries between these");

    try (Empty copy = new Empty(folder.resolve("copy"))) {
      imports(away, copy, "--dry-run");
      assertThat(out.toString())
          .contains("New: 1; there already: 0.", "Positions would not be kept:");

      imports(away, copy);
      assertThat(out.toString())
          .startsWith("Recorded 1 entry at position 1.")
          .contains("Positions were not kept: the other record holds other dossiers too");

      imports(away, copy, "--json");
      JsonNode summary = JsonMapper.shared().readTree(out.toString());
      assertThat(summary.get("skipped").longValue()).isEqualTo(1);
      assertThat(summary.get("positionsKept").booleanValue()).isFalse();

      imports(away, copy);
      assertThat(out.toString())
          .startsWith("Nothing new was recorded; there before: 1.")
          .contains("Positions differ: this record holds these entries at other positions");

      String own = exported("own.jsonl", copy.url(), 1);
      assertThat(out.toString()).isEqualTo("1 entry up to position 1: %s%n".formatted(own));
      imports(own, copy);
      assertThat(out.toString())
          .isEqualTo("Nothing new was recorded; there before: 1.%n".formatted());
    }
  }

  private String exported(String name, String where, long basis) {
    String file = folder.resolve(name).toString();
    String[] command = {
      "export", dossier.code(), "--output", file, "--basis", String.valueOf(basis), "--url", where
    };
    assertThat(run(command)).as(err.toString()).isZero();
    return file;
  }

  private void imports(String file, Empty into, String... options) {
    String[] command =
        Stream.concat(
                Stream.of("import", file, "--url", into.url(), "--token-file", into.tokenFile()),
                Stream.of(options))
            .toArray(String[]::new);
    assertThat(run(command)).as(err.toString()).isZero();
  }

  /** Another service, that begins with nothing. */
  private record Empty(ConfigurableApplicationContext context, Path data) implements AutoCloseable {
    Empty(Path data) {
      this(
          SpringApplication.run(
              RecordApplication.class,
              "--server.port=0",
              "--record.embedded.data-dir=" + data,
              "--record.dossier.load-first=false"),
          data);
    }

    String url() {
      return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    String tokenFile() {
      return data.resolve("write-token").toString();
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
