package org.diplomaticrecord.projections.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Plants every mutant of mutants.md and wants the test named there to find it. */
class PlantedMutantsTest {
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| (\\d+) \\| (.*) \\| `(.*)` \\| `(.*)` \\| `(.*)` \\| `(.*)#(.*)` \\|$");
  private static final List<Path> SOURCES =
      List.of(Path.of("../record-api/src/main/java"), Path.of("src/main/java"));
  private static final String HISTORIES = "record.histories";

  private record Mutant(
      String number, String fault, String file, String asItStands, String planted, Killer killer) {
    static Mutant of(MatchResult row) {
      return new Mutant(
          row.group(1),
          row.group(2),
          row.group(3),
          row.group(4),
          row.group(5),
          new Killer(row.group(6), row.group(7)));
    }
  }

  /** The test that is to fail. */
  private record Killer(String type, String method) {
    /** What it finds wrong, if anything, with the classes of a loader. */
    Optional<Throwable> run(ClassLoader classes) throws ReflectiveOperationException {
      Class<?> test = classes.loadClass("org.diplomaticrecord.projections." + type);
      var constructor = test.getDeclaredConstructor();
      constructor.setAccessible(true);
      var asks = test.getDeclaredMethod(method);
      asks.setAccessible(true);
      try {
        asks.invoke(constructor.newInstance());
        return Optional.empty();
      } catch (java.lang.reflect.InvocationTargetException e) {
        return Optional.of(e.getTargetException());
      }
    }
  }

  @TempDir Path folder;

  /** Fewer are enough: the first that shows the fault ends the test. */
  @BeforeAll
  static void tryFewerHistories() {
    System.setProperty(HISTORIES, "400");
  }

  @AfterAll
  static void tryAllAgain() {
    System.clearProperty(HISTORIES);
  }

  @TestFactory
  Stream<DynamicTest> isFound() throws IOException {
    return mutants()
        .map(mutant -> dynamicTest(mutant.number() + ": " + mutant.fault(), () -> find(mutant)));
  }

  @Test
  void nothingIsFoundInTheSourcesAsTheyAre() throws IOException, ReflectiveOperationException {
    for (Killer killer : mutants().map(Mutant::killer).distinct().toList()) {
      try (OwnClasses classes = new OwnClasses(folder)) {
        assertThat(killer.run(classes)).as("%s", killer).isEmpty();
      }
    }
  }

  @Test
  void areAtLeastTen() throws IOException {
    assertThat(mutants()).hasSizeGreaterThanOrEqualTo(10);
  }

  private void find(Mutant mutant) throws IOException, ReflectiveOperationException {
    Path target = Files.createDirectory(folder.resolve(mutant.number()));
    compile(planted(mutant, target), target);
    try (OwnClasses classes = new OwnClasses(target)) {
      assertThat(mutant.killer().run(classes)).as("what %s finds", mutant.killer()).isPresent();
    }
  }

  private static Path planted(Mutant mutant, Path target) throws IOException {
    String source = Files.readString(source(mutant.file()));
    assertThat(source.split(Pattern.quote(mutant.asItStands()), -1))
        .as("the places where %s says %s", mutant.file(), mutant.asItStands())
        .hasSize(2);
    return Files.writeString(
        target.resolve(Path.of(mutant.file()).getFileName()),
        source.replace(mutant.asItStands(), mutant.planted()));
  }

  private static Path source(String file) throws IOException {
    for (Path root : SOURCES) {
      try (Stream<Path> files = Files.walk(root)) {
        Optional<Path> found = files.filter(each -> each.endsWith(file)).findFirst();
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    throw new AssertionError("There is no " + file);
  }

  private static void compile(Path source, Path target) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-parameters",
              "-d",
              target.toString(),
              "-classpath",
              System.getProperty("java.class.path"));
      boolean compiled =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as("%s", said).isTrue();
    }
  }

  private static Stream<Mutant> mutants() throws IOException {
    try (var table =
        Objects.requireNonNull(PlantedMutantsTest.class.getResourceAsStream("/mutants.md"))) {
      return ROW
          .matcher(new String(table.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .map(Mutant::of)
          .toList()
          .stream();
    }
  }
}
