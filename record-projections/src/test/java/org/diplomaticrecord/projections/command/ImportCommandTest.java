package org.diplomaticrecord.projections.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Importing on a command line. */
@RecordTest
class ImportCommandTest extends CommandFixture {
  @Test
  void importsAFileOnceAndTellsEveryFaultWithItsLine() throws Exception {
    Path file = aFile();
    assertThat(run("import", file.toString(), "--dry-run", "--token-file", tokenFile()))
        .as(err.toString())
        .isZero();
    assertThat(out.toString())
        .startsWith("No fault; nothing was recorded. New: 1; there already: 0.");
    assertThat(run("import", file.toString(), "--token-file", tokenFile())).isZero();
    assertThat(out.toString()).startsWith("Recorded 1 entry at position ");
    assertThat(run("import", file.toString(), "--token-file", tokenFile())).isZero();
    assertThat(out.toString())
        .isEqualTo("Nothing new was recorded; there before: 1.%n".formatted());
    assertThat(run("import", file.toString(), "--dry-run", "--token-file", tokenFile())).isZero();
    assertThat(out.toString())
        .startsWith("No fault; nothing was recorded. New: 0; there already: 1.");

    Files.writeString(file, Files.readString(file).replace("2006-07-05", "the fifth"));
    assertThat(run("import", file.toString(), "--token-file", tokenFile())).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("line 2, /dated: ");
  }

  @Test
  void refusesWhatIsToldOtherwiseAndSaysHowToGoOn() throws Exception {
    Path file = imported();
    change(file, "2006-07-05", "2006-07-06");

    assertThat(run("import", file.toString(), "--token-file", tokenFile())).isEqualTo(1);

    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains(
            "Nothing was recorded.",
            "  line 2: what is recorded at position ",
            " under 'a' is told otherwise%n".formatted(),
            "%n    /dated: \"2006-07-05\" → \"2006-07-06\"%n".formatted(),
            "--changed=correct --ground=erratum");
  }

  @Test
  void printsWhatIsToldOtherwiseForScripts() throws Exception {
    Path file = imported();
    change(file, "2006-07-05", "2006-07-06");

    assertThat(run("import", file.toString(), "--json", "--token-file", tokenFile())).isEqualTo(1);

    assertThat(out.toString().lines()).hasSize(1);
    JsonNode problem = JsonMapper.shared().readTree(out.toString());
    assertThat(problem.at("/errors/0/line").intValue()).isEqualTo(2);
    assertThat(problem.at("/errors/0/change/differences/0/now").stringValue())
        .isEqualTo("2006-07-06");
  }

  @Test
  void makesCorrectionsOfWhatIsToldOtherwiseOnRequest() throws Exception {
    Path file = imported();
    change(file, "2006-07-05", "2006-07-06");

    assertThat(correct(file, "--dry-run")).as(err.toString()).isZero();
    assertThat(out.toString())
        .startsWith("No fault; nothing was recorded. New: 1; there already: 0.")
        .contains("line 2: would correct what is recorded at position ");
    assertThat(correct(file)).isZero();
    assertThat(out.toString())
        .startsWith("Recorded 1 entry at position ")
        .contains(
            "line 2: corrects what is recorded at position ",
            "    /dated: \"2006-07-05\" → \"2006-07-06\"");
    assertThat(run("import", file.toString(), "--token-file", tokenFile())).isZero();
    assertThat(out.toString()).startsWith("Nothing new was recorded; there before: 1.");
  }

  @Test
  void makesCorrectionsStraightInADatabaseAndPrintsThemForScripts() throws Exception {
    Path file = imported();
    change(file, "A case", "The case");

    assertThat(
            correct(
                file,
                "--json",
                "--datasource-url=" + database.getJdbcUrl(),
                "--datasource-username=" + database.getUsername(),
                "--datasource-password-file="
                    + file(Objects.requireNonNull(database.getPassword()))))
        .as(err.toString())
        .isZero();

    JsonNode summary = JsonMapper.shared().readTree(out.toString());
    assertThat(summary.at("/changed/0/change/differences/0/now").stringValue())
        .isEqualTo("The case");
    assertThat(summary.get("firstPosition").longValue()).isPositive();
  }

  @Test
  void saysWhatTheFileNoLongerNamesAndRefusesItOnRequest() throws Exception {
    Path file = imported();
    String first = Files.readString(file);
    String more =
        first
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow()
            .replace("\"a\"", "\"b\"")
            .replace("/a", "/b");
    Files.writeString(file, first + more + "\n");
    assertThat(run("import", file.toString(), "--token-file", tokenFile())).isZero();
    Files.writeString(file, first);

    assertThat(run("import", file.toString(), "--missing=refuse", "--token-file", tokenFile()))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("Incomplete import. Nothing was recorded.", "line 1: 1 of the import keys", "b.");
    assertThat(
            run(
                "import",
                file.toString(),
                "--dry-run",
                "--missing=refuse",
                "--token-file",
                tokenFile()))
        .isEqualTo(1);
    assertThat(run("import", file.toString(), "--dry-run", "--token-file", tokenFile())).isZero();
    assertThat(out.toString()).contains("not in the file any more");

    assertThat(run("import", file.toString(), "--token-file", tokenFile())).isZero();
    assertThat(out.toString())
        .startsWith("Nothing new was recorded; there before: 1.")
        .contains(
            "  not in the file any more, and still recorded: 1 of the 2 named before, 1 of them since the last edition%n    b (position "
                .formatted());
    assertThat(run("import", file.toString(), "--missing=refuse", "--token-file", tokenFile()))
        .isZero();
    assertThat(out.toString()).contains("1 of the 2 named before, 0 of them since");
    assertThat(run("import", file.toString(), "--missing=retract", "--token-file", tokenFile()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("missing: must be report or refuse");
  }

  @Test
  void asksWhyWhatIsToldOtherwiseIsRight() throws Exception {
    Path file = imported();
    assertThat(run("import", file.toString(), "--changed=correct", "--token-file", tokenFile()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("ground: must be erratum, refinement or corroboration");
    assertThat(run("import", file.toString(), "--reason=Because", "--token-file", tokenFile()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("changed=correct only");
  }

  private Path aFile() throws IOException {
    return Files.writeString(
        folder.resolve("dossier.jsonl"),
        """
        {"dossier":{"id":"%1$s-imported","title":"Imported"},"parties":[{"id":"JP","name":"Japan"}],"sources":[{"id":"s","title":"A source"}]}
        {"importKey":"a","type":"case.opened","subject":"case/a","dated":"2006-07-05","accordingTo":"JP","citations":["s p. 1"],"title":"A case"}
        """
            .formatted(dossier));
  }

  private Path imported() throws IOException {
    Path file = aFile();
    assertThat(run("import", file.toString(), "--token-file", tokenFile())).isZero();
    return file;
  }

  private static void change(Path file, String from, String to) throws IOException {
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  private int correct(Path file, String... options) {
    return run(
        Stream.concat(
                Stream.of(
                    "import",
                    file.toString(),
                    "--token-file",
                    tokenFile(),
                    "--changed=correct",
                    "--ground=erratum",
                    "--reason=It was misread."),
                Stream.of(options))
            .toArray(String[]::new));
  }
}
