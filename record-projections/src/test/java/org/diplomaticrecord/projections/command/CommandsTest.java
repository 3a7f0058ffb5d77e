package org.diplomaticrecord.projections.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.diplomaticrecord.projections.RecordApplication;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What all commands have in common. */
@RecordTest
class CommandsTest extends CommandFixture {
  @Test
  void saysWhatIsRefusedAndHowItCouldBeAllowed() {
    assertThat(run("rebuild-projections", "--token-file", file("no-token"))).isEqualTo(1);
    assertThat(err.toString()).contains("--token-file");
    assertThat(run("replay", "never-recorded")).isEqualTo(1);
    assertThat(err.toString()).contains("There is no dossier 'never-recorded'");
    assertThat(run("replay", dossier.code(), "--as-of", "yesterday")).isEqualTo(2);
    assertThat(err.toString()).contains("YYYY-MM-DD");
  }

  @Test
  void saysHowACommandIsWritten() {
    assertThat(run("replay")).isEqualTo(2);
    assertThat(err.toString()).contains("DOSSIER");
    assertThat(run("repaly", dossier.code())).isEqualTo(2);
    assertThat(err.toString()).contains("repaly");
    assertThat(run("import", folder.resolve("none.yaml").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("cannot be read");
    assertThat(run("replay", "--help")).isZero();
    assertThat(out.toString()).contains("--as-of=DAY", "For example:", "--datasource-url");
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("verify-projections", "Exit codes:", "differs, or the service refused");
  }

  @Test
  void saysThatNoServiceAnswers() {
    assertThat(run("verify-projections", "--url", "http://127.0.0.1:1")).isEqualTo(3);
    assertThat(err.toString()).contains("No service answers at http://127.0.0.1:1.");
  }

  @Test
  void needsNoServiceWhereADatabaseIsNamed() {
    String password = file(Objects.requireNonNull(database.getPassword()));
    assertThat(
            run(
                "replay",
                dossier.code(),
                "--as-of=2014-07-15",
                "--json",
                "--datasource-url",
                database.getJdbcUrl(),
                "--datasource-username",
                Objects.requireNonNull(database.getUsername()),
                "--datasource-password-file",
                password))
        .as(err.toString())
        .isZero();
    assertThat(JsonMapper.shared().readTree(out.toString()).get("agree").booleanValue()).isTrue();
    assertThat(
            run(
                "verify-projections",
                "--datasource-url=jdbc:postgresql://127.0.0.1:1/record",
                "--datasource-username=nobody"))
        .isEqualTo(3);
    assertThat(err.toString()).contains("The record could not be opened");
  }

  @Test
  void isWhatTheJarDoesIfItsFirstArgumentIsACommand() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                RecordApplication.class.getName(),
                "replay",
                dossier.code(),
                "--json",
                "--url",
                url())
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(JsonMapper.shared().readTree(printed).get("agree").booleanValue()).isTrue();
    assertThat(Commands.areMeantBy()).isFalse();
    assertThat(Commands.areMeantBy("--server.port=0")).isFalse();
    assertThat(Commands.areMeantBy("--help")).isTrue();
  }
}
