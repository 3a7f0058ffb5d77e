package org.diplomaticrecord.projections.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Asks every question of questions.md and caveats.md over HTTP and compares the answers with what
 * stands there.
 */
@RecordTest
class QuestionsTest {
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+) \\| .* \\| `(.*?)` \\| (.*) \\| (.*) \\|");
  private static final Pattern LOOKED_AT = Pattern.compile("`([^`]+)` = `([^`]*)`");
  private static final Configuration ABSENT_IS_NULL =
      Configuration.defaultConfiguration().addOptions(Option.DEFAULT_PATH_LEAF_TO_NULL);

  @Autowired Client client;

  private record Question(int number, String request, String lookedAt, String answer) {
    static Question of(MatchResult row) {
      return new Question(Integer.parseInt(row.group(1)), row.group(2), row.group(3), row.group(4));
    }
  }

  @TestFactory
  Stream<DynamicTest> answersTheQuestionsOfTheFirstDossier() throws IOException {
    return asked("/questions.md");
  }

  @TestFactory
  Stream<DynamicTest> isCarefulWhereTheDocumentsSayLess() throws IOException {
    return asked("/caveats.md");
  }

  private Stream<DynamicTest> asked(String table) throws IOException {
    return questions(table).stream()
        .map(each ->
            dynamicTest(
                "%d: %s: %s".formatted(each.number(), each.request(), each.answer()),
                () -> ask(each)));
  }

  @Test
  void leavesNoQuestionOut() throws IOException {
    assertThat(questions("/questions.md").stream().map(Question::number).distinct())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
  }

  private void ask(Question question) {
    String request = question.request().isEmpty() ? "" : "/" + question.request();
    String answer = client.json("dossiers/japan-dprk-abductions" + request).toString();
    List<MatchResult> expectations = LOOKED_AT.matcher(question.lookedAt()).results().toList();
    assertThat(expectations).as("what is looked at").isNotEmpty();
    for (MatchResult expectation : expectations) {
      assertThat(found(answer, expectation.group(1)))
          .as(expectation.group(1))
          .isEqualTo(expectation.group(2));
    }
  }

  private static String found(String answer, String path) {
    Object value = JsonPath.using(ABSENT_IS_NULL).parse(answer).read(path);
    return (value instanceof List<?> values
            ? values.stream().flatMap(QuestionsTest::each)
            : Stream.of(value))
        .map(Objects::toString)
        .collect(Collectors.joining(", "));
  }

  private static Stream<?> each(Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.of(value);
  }

  private static List<Question> questions(String table) throws IOException {
    try (var rows = Objects.requireNonNull(QuestionsTest.class.getResourceAsStream(table))) {
      return ROW.matcher(new String(rows.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .map(Question::of)
          .toList();
    }
  }
}
