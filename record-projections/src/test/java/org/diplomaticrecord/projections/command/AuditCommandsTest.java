package org.diplomaticrecord.projections.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What auditors ask for on a command line. */
@RecordTest
class AuditCommandsTest extends CommandFixture {
  @Test
  void replaysAndSaysThatTheProjectionsAgree() {
    assertThat(run("replay", dossier.code(), "--as-of", "2014-07-15")).isZero();
    assertThat(out.toString())
        .startsWith(
            "%s as of 2014-07-15, basis %d: 1 subject folded afresh from 1 entry"
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
    assertThat(run("rebuild-projections", "statuses", "--token-file", tokenFile())).isEqualTo(2);
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
    assertThat(out.toString())
        .startsWith("1 entry up to position %d: %s%n".formatted(position, file));
    assertThat(Files.readString(file)).contains(SUBJECT);
    assertThat(run("export", dossier.code(), "--json")).isEqualTo(2);
    Files.writeString(file, "mine");
    assertThat(run("export", dossier.code(), "--output", file.toString())).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("%s is there already.%n".formatted(file));
    assertThat(Files.readString(file)).isEqualTo("mine");
    Path nowhere = folder.resolve("none").resolve("taken.jsonl");
    assertThat(run("export", dossier.code(), "--output", nowhere.toString())).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("%s cannot be written.%n".formatted(nowhere));
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
}
