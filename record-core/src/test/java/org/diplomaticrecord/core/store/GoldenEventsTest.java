package org.diplomaticrecord.core.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.example.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was once stored can be read for ever: a file for every type and revision, never changed once
 * released.
 */
class GoldenEventsTest {
  private static final String FOLDER = "/golden/";
  private static final Set<EntryType> DERIVED =
      Examples.ofWhatIsDerived().stream().map(EntryType::of).collect(Collectors.toSet());

  @ParameterizedTest
  @EnumSource(EntryType.class)
  void readsEveryRevisionThatWasEverStored(EntryType type) {
    for (int revision = 1; revision <= type.revision(); revision++) {
      String stored = String.valueOf(revision);
      String golden = golden(file(type, revision));
      run(json ->
          assertThat(new StoredForms(json).event(type.typeName(), stored, golden))
              .isEqualTo(Examples.of(type)));
    }
  }

  @ParameterizedTest
  @EnumSource(EntryType.class)
  void writesTheLatestRevisionToTheLetter(EntryType type) {
    String golden = golden(file(type, type.revision()));
    run(json ->
        assertThat(json.writeValueAsString(Examples.of(type)))
            .isEqualTo(json.readTree(golden).toString()));
  }

  @ParameterizedTest
  @MethodSource("org.diplomaticrecord.api.example.Examples#ofWhatIsDerived")
  void readsAndWritesWhatIsDerivedAndWhatItCameAfter(RecordEvent event) {
    EntryType type = EntryType.of(event);
    String golden = golden(derived(type));
    run(json -> {
      String stored = json.readTree(golden).toString();
      assertThat(new StoredForms(json).event(type.typeName(), revision(type), golden))
          .isEqualTo(event);
      assertThat(json.writeValueAsString(event)).isEqualTo(stored);
    });
  }

  /** Neither was known when this was stored; no revision tells the two forms apart. */
  @ParameterizedTest
  @EnumSource
  void readsThatNothingWasDerivedWhereNothingIsSaidOfIt(EntryType type) {
    String golden = golden(file(type, type.revision()));
    assertThat(golden).doesNotContain("\"derived\"", "\"after\"");
    run(json -> {
      RecordEvent event = new StoredForms(json).event(type.typeName(), revision(type), golden);
      Entry entry =
          switch (event) {
            case Entry itself -> itself;
            case EntryCorrected it -> it.replacement();
            case EntryRetracted _ -> null;
          };
      if (entry != null) {
        assertThat(entry.derived()).isNull();
        assertThat(entry.after()).isNull();
      }
    });
  }

  @Test
  void keepsNoFileOfAnUnknownTypeOrRevision() throws Exception {
    try (Stream<Path> files =
        Files.list(Path.of(GoldenEventsTest.class.getResource(FOLDER).toURI()))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(EntryType.values())
                  .flatMap(type ->
                      Stream.concat(
                          IntStream.rangeClosed(1, type.revision())
                              .mapToObj(revision -> file(type, revision)),
                          DERIVED.contains(type) ? Stream.of(derived(type)) : Stream.empty()))
                  .toList());
    }
  }

  private static String revision(EntryType type) {
    return String.valueOf(type.revision());
  }

  private static String derived(EntryType type) {
    return "%s.v%d.derived.json".formatted(type.typeName(), type.revision());
  }

  private static String file(EntryType type, int revision) {
    return "%s.v%d.json".formatted(type.typeName(), revision);
  }

  private static String golden(String file) {
    try (InputStream in = GoldenEventsTest.class.getResourceAsStream(FOLDER + file)) {
      assertThat(in).as("src/test/resources%s%s", FOLDER, file).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the mapper of the application. */
  private static void run(Consumer<JsonMapper> test) {
    new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(JacksonAutoConfiguration.class, JsonAutoConfiguration.class))
        .run(context -> test.accept(context.getBean(JsonMapper.class)));
  }
}
