package org.diplomaticrecord.projections.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.RecordApplication;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.projecting.ProjectedHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Given as on a command line, beside a service that runs. */
@RecordTest
class CommandsTest {
  private static final String SUBJECT = "measure/port-ban-humanitarian";

  @Autowired Recorder recorder;
  @Autowired ProjectedHead head;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;
  @Autowired JdbcConnectionDetails database;
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private DossierId dossier;
  private long position;

  @BeforeEach
  void recordSomething() throws InterruptedException {
    dossier = recorder.dossier();
    position = recorder.record(dossier, MeasureExamples.imposed());
    assertThat(head.await(position, Duration.ofSeconds(30))).isTrue();
  }

  @Test
  void replaysAndSaysThatTheProjectionsAgree() {
    assertThat(run("replay", dossier.code(), "--as-of", "2014-07-15")).isZero();
    assertThat(out.toString())
        .startsWith(
            "%s as of 2014-07-15, basis %d: 1 subjects folded afresh from 1 entries"
                .formatted(dossier, position))
        .contains("states: agree", "events       sha256:", "projections  sha256:");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void namesTheSubjectInWhichTheyDifferUntilTheyAreRebuilt() {
    jdbc.sql("DELETE FROM projection.rectangle WHERE dossier = ?").param(dossier.code()).update();
    assertThat(run("replay", dossier.code(), "--as-of=2014-07-15")).isEqualTo(1);
    assertThat(out.toString())
        .contains("states: differ in 1", SUBJECT + ": not in the projections");
    assertThat(run("verify-projections")).isEqualTo(1);
    assertThat(out.toString()).contains(SUBJECT, "The projections are not right.");

    assertThat(run("rebuild-projections", "--token-file", tokenFile())).isZero();
    assertThat(out.toString()).startsWith("The projections were made anew up to position ");
    assertThat(run("rebuild-projections", "states", "--token-file", tokenFile())).isZero();
    assertThat(out.toString())
        .startsWith("The projections of the states were made anew up to position ");
    assertThat(run("rebuild-projections", "statuses", "--token-file", tokenFile())).isEqualTo(1);
    assertThat(err.toString()).contains("must be entries or states");
    assertThat(run("verify-projections")).isZero();
    assertThat(out.toString()).endsWith("The projections are right.%n".formatted());
  }

  @Test
  void saysWhatChangedBetweenTwoDaysAndThatNothingDid() {
    assertThat(run("diff", dossier.code(), "--axis=valid", "--from=1990-01-01", "--to=2014-07-15"))
        .isEqualTo(1);
    assertThat(out.toString())
        .contains("the world from 1990-01-01 to 2014-07-15: 1 appeared, 0 changed, 0 disappeared")
        .containsPattern("appeared +%s: .* → in-force.*, by %d".formatted(SUBJECT, position));
    assertThat(run("diff", dossier.code(), "--axis=valid", "--from=2014-07-14", "--to=2014-07-15"))
        .isZero();
    assertThat(
            run(
                "diff",
                dossier.code(),
                "--axis=recorded",
                "--from=" + (position - 1),
                "--as-of=2014-07-15",
                "--json"))
        .isEqualTo(1);
    assertThat(JsonMapper.shared().readTree(out.toString()).at("/items/0/id").stringValue())
        .isEqualTo(SUBJECT);
  }

  @Test
  void takesADossierAwayIntoAFileThatIsNotThereYet() throws Exception {
    Path file = folder.resolve("taken.jsonl");
    assertThat(run("export", dossier.code(), "--output", file.toString()))
        .as(err.toString())
        .isZero();
    assertThat(Files.readString(file)).contains(SUBJECT);
    assertThat(run("export", dossier.code(), "--output", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("is there already");
  }

  @Test
  void printsForScriptsOneLineOfJson() {
    assertThat(run("replay", dossier.code(), "--subject", SUBJECT, "--as-of=2014-07-15", "--json"))
        .isZero();
    assertThat(out.toString().lines()).hasSize(1);
    JsonNode answer = JsonMapper.shared().readTree(out.toString());
    assertThat(answer.at("/item/status").stringValue()).isEqualTo("in-force");
    assertThat(answer.get("agree").booleanValue()).isTrue();
  }

  @Test
  void importsAFileOnceAndTellsEveryFaultWithItsLine() throws Exception {
    Path file = folder.resolve("dossier.jsonl");
    Files.writeString(
        file,
        """
        {"dossier":{"id":"%1$s-imported","title":"Imported"},"parties":[{"id":"JP","name":"Japan"}],"sources":[{"id":"s","title":"A source"}]}
        {"importKey":"a","type":"case.opened","subject":"case/a","dated":"2006-07-05","accordingTo":"JP","citations":["s p. 1"],"title":"A case"}
        """
            .formatted(dossier));
    assertThat(run("import", file.toString(), "--dry-run", "--token-file", tokenFile()))
        .as(err.toString())
        .isZero();
    assertThat(out.toString())
        .startsWith("No fault. 1 entries would be recorded, 0 are there already;");
    assertThat(run("import", file.toString(), "--token-file", tokenFile())).isZero();
    assertThat(out.toString()).startsWith("Recorded 1 entries at positions ");
    assertThat(run("import", file.toString(), "--token-file", tokenFile())).isZero();
    assertThat(out.toString())
        .isEqualTo("Nothing new was recorded; 1 were there before.%n".formatted());
    assertThat(run("import", file.toString(), "--dry-run", "--token-file", tokenFile())).isZero();
    assertThat(out.toString())
        .startsWith("No fault. 0 entries would be recorded, 1 are there already;");

    Files.writeString(file, Files.readString(file).replace("2006-07-05", "the fifth"));
    assertThat(run("import", file.toString(), "--token-file", tokenFile())).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("line 2: ");
  }

  @Test
  void saysWhatIsRefusedAndHowItCouldBeAllowed() {
    assertThat(run("rebuild-projections", "--token-file", file("no-token"))).isEqualTo(1);
    assertThat(err.toString()).contains("--token-file");
    assertThat(run("replay", "never-recorded")).isEqualTo(1);
    assertThat(err.toString()).contains("There is no dossier 'never-recorded'");
    assertThat(run("replay", dossier.code(), "--as-of", "yesterday")).isEqualTo(1);
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
    String password = file(database.getPassword());
    assertThat(
            run(
                "replay",
                dossier.code(),
                "--as-of=2014-07-15",
                "--json",
                "--datasource-url",
                database.getJdbcUrl(),
                "--datasource-username",
                database.getUsername(),
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

  /** At the service that runs, unless the command says where. */
  private int run(String... command) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    boolean placed =
        List.of(command).stream().anyMatch(each -> each.matches("--(url|datasource-url).*"));
    boolean asking = command.length == 1 && command[0].startsWith("--");
    String[] arguments =
        placed || asking
            ? command
            : Stream.concat(Stream.of(command), Stream.of("--url", url())).toArray(String[]::new);
    return Commands.run(
        RecordApplication.class, new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private String url() {
    return "http://127.0.0.1:" + environment.getProperty("local.server.port");
  }

  private String tokenFile() {
    return Path.of(environment.getRequiredProperty("record.embedded.data-dir"), "write-token")
        .toString();
  }

  private String file(String content) {
    try {
      return Files.writeString(folder.resolve("file"), content).toString();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
