package org.diplomaticrecord.projections.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the README's commands as they stand, and compares what they print with what the README shows
 * of it.
 */
@RecordTest
class ReadmeTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern COMMAND =
      Pattern.compile("```sh\\n(.*?)```\\n\\s*(?:```json\\n(.*?)```)?", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @Autowired Environment environment;

  @TestFactory
  Stream<DynamicTest> printsWhatItShows() throws IOException {
    List<MatchResult> commands = COMMAND.matcher(readme()).results().toList();
    assertThat(commands).isNotEmpty();
    return commands.stream()
        .map(each -> dynamicTest(each.group(1).strip(), () -> run(each.group(1), each.group(2))));
  }

  @Test
  void namesEveryTypeOfEntry() throws IOException {
    String readme = readme();
    assertThat(Arrays.stream(EntryType.values()).map(EntryType::typeName))
        .allSatisfy(
            type -> assertThat(readme).contains("`" + type.substring(type.indexOf('.') + 1) + "`"));
  }

  @Test
  void linksOnlyToWhatIsThere() throws IOException {
    assertThat(LINK.matcher(readme()).results().map(link -> ROOT.resolve(link.group(1))))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target).exists());
  }

  private void run(String command, String shown) throws IOException, InterruptedException {
    String here =
        command
            .replace(
                "127.0.0.1:8080",
                "127.0.0.1:" + environment.getRequiredProperty("local.server.port"))
            .replace(
                "data/write-token",
                environment.getRequiredProperty("record.embedded.data-dir") + "/write-token");
    Process shell =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", here)
            .directory(ROOT.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    shell.getOutputStream().close();
    String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(shell.exitValue()).as(printed).isZero();
    if (shown != null) {
      JsonMapper mapper = JsonMapper.shared();
      assertShows(mapper.readTree(printed), mapper.readTree(shown), "");
    }
  }

  /** What is shown may be less than what is printed, but nothing else. */
  private static void assertShows(JsonNode printed, JsonNode shown, String at) {
    if (shown.isObject()) {
      shown
          .properties()
          .forEach(each -> {
            assertThat(printed.has(each.getKey()))
                .as("%s/%s in %s", at, each.getKey(), printed)
                .isTrue();
            assertShows(printed.get(each.getKey()), each.getValue(), at + "/" + each.getKey());
          });
    } else if (shown.isArray()) {
      assertThat(printed.size()).as("%s has %s", at, printed).isEqualTo(shown.size());
      for (int index = 0; index < shown.size(); index++) {
        assertShows(printed.get(index), shown.get(index), at + "/" + index);
      }
    } else {
      assertThat(printed).as(at).isEqualTo(shown);
    }
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
