package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.core.form.EntryForm;
import org.diplomaticrecord.core.store.CoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever stands wrong in whatever place of a file, a second thing that is wrong elsewhere is told
 * beside it: both with their lines and pointers, and nothing else.
 */
@CoreTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFaultTest {
  private static final long SEED = 20_140_704;
  private static final Object ABSENT = new Object();

  private final EntryForm yamlForm;
  private final EntryForm linesForm;

  @Autowired
  EveryFaultTest(JsonMapper mapper) {
    this.yamlForm = EntryForm.ofYaml(mapper);
    this.linesForm = EntryForm.ofJsonLines(mapper);
  }

  /** A value at a place, and what is wrong with it. */
  private record Wrong(String pointer, Object value) {}

  static Stream<EntryType> types() {
    return WholeEntries.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void isToldBesideAnother(EntryType type) {
    assertThat(faults(true, file(WholeEntries.of(type)))).as("nothing is wrong").isEmpty();
    assertThat(faults(false, file(WholeEntries.of(type)))).as("nothing is wrong").isEmpty();
    tellsEachBesideAnother(file(WholeEntries.of(type)), "/entries/0");
  }

  @Test
  void isToldOfDefinitions() {
    Map<String, Object> file = file(WholeEntries.of(EntryType.CASE_OPENED));
    tellsEachBesideAnother(file, "/dossier");
    tellsEachBesideAnother(file, "/list");
    tellsEachBesideAnother(file, "/parties");
    tellsEachBesideAnother(file, "/sources");
  }

  @Test
  void isToldOfCorrectionsAndRetractions() {
    Map<String, Object> citation = Map.of("source", "s", "locator", "p. 9");
    Map<String, Object> corrects = new LinkedHashMap<>();
    corrects.put("corrects", "b");
    corrects.put("ground", "refinement");
    corrects.put("reason", "Another document tells more.");
    corrects.put("citations", List.of(citation, citation));
    Map<String, Object> retracts = new LinkedHashMap<>(corrects);
    retracts.remove("corrects");
    retracts.remove("ground");
    retracts.put("retracts", "b");
    Map<String, Object> replaces = new LinkedHashMap<>(corrects);
    replaces.put("replacement", WholeEntries.of(EntryType.MEASURE_IMPOSED));
    Map<String, Object> changes = new LinkedHashMap<>(WholeEntries.of(EntryType.MEASURE_IMPOSED));
    changes.remove("type");
    corrects.put("changes", changes);

    for (Map<String, Object> element : List.of(corrects, retracts, replaces)) {
      assertThat(faults(true, file(element))).as("nothing is wrong").isEmpty();
      tellsEachBesideAnother(file(element), "/entries/0");
    }
  }

  @Test
  void saysWhatStandsThereAndWhatIsWanted() {
    assertTold(
        "/threshold/value",
        "1",
        "the text '1' stands where a whole number is wanted; write it without quotation marks");
    assertTold("/threshold/value", true, "true stands where a whole number is wanted");
    assertTold("/threshold/value", List.of(1), "a list stands where a whole number is wanted");
    assertTold("/threshold/value", 1.5, "1.5 is no whole number of at most 9223372036854775807");
    assertTold(
        "/designated/persons",
        3_000_000_000L,
        "3000000000 is no whole number of at most 2147483647");
    assertTold(
        "/title", 5, "the number 5 stands where a text is wanted; write it in quotation marks");
    assertTold(
        "/dated",
        2006,
        "the number 2006 stands where a text is wanted; write it in quotation marks");
    assertTold("/accordingTo", Map.of("id", "JP"), "an object stands where a text is wanted");
    assertTold(
        "/category",
        false,
        "false stands where one of travel, entry, port, trade, transport, finance, asset-freeze, package is wanted");
    assertTold(
        "/threshold",
        "300000 JPY",
        "the text '300000 JPY' stands where an object with value, currency is wanted");
    assertTold("/legalBasis", "a law", "the text 'a law' stands where a list is wanted");
    assertTold("/triggers/1", null, "nothing stands where a text is wanted");
    assertTold(
        "/citations/0",
        7,
        "the number 7 stands where a citation (a text: the source, a space, and the place in it; or an object with source, locator) is wanted");
    assertTold(
        "/citations/1",
        "_A p. 1",
        "'_A' is no source: letters, digits and hyphens, a letter or digit first, at most 40");
    assertTold(
        "/citations/1", "s", "'s' names no place: write the source, a space, and the place in it");
    assertTold("/type", 5, "the number 5 stands where the type of an entry is wanted");
  }

  private void assertTold(String pointer, Object value, String message) {
    Map<String, Object> file = file(WholeEntries.of(EntryType.MEASURE_IMPOSED));
    String at = "/entries/0" + pointer;
    assertThat(faults(false, put(file, new Wrong(at, value))))
        .as(pointer)
        .extracting(fault -> fault.place().pointer() + ": " + fault.message())
        .containsExactly(pointer + ": " + message);
  }

  private void tellsEachBesideAnother(Map<String, Object> file, String below) {
    Random random = new Random(SEED);
    for (boolean yaml : new boolean[] {true, false}) {
      List<Wrong> here = wrongs(file, below, yaml);
      List<Wrong> elsewhere = wrongs(file, "/entries/1", yaml);
      assertThat(here).isNotEmpty();
      for (Wrong one : some(here, random)) {
        assertTold(yaml, file, one, elsewhere.get(random.nextInt(elsewhere.size())));
        List<Wrong> apart =
            here.stream()
                .filter(other -> !other.pointer().startsWith(one.pointer()))
                .filter(other -> !one.pointer().startsWith(other.pointer()))
                .filter(other -> canBeToldBeside(one, other) && canBeToldBeside(other, one))
                .toList();
        if (!apart.isEmpty()) {
          assertTold(yaml, file, one, apart.get(random.nextInt(apart.size())));
        }
      }
    }
  }

  /** Two of every place: over all types each value has been in each sort of place. */
  private static List<Wrong> some(List<Wrong> all, Random random) {
    List<Wrong> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    Map<String, Integer> taken = new HashMap<>();
    return shuffled.stream()
        .filter(each -> taken.merge(each.pointer(), 1, Integer::sum) <= 2)
        .toList();
  }

  /** Of an entry of no known type only what every entry has can be judged. */
  private static boolean canBeToldBeside(Wrong type, Wrong other) {
    return !type.pointer().endsWith("/type")
        || other.pointer().matches(".*/(importKey|dated|accordingTo|citations|note|derived)(/.*)?");
  }

  private void assertTold(boolean yaml, Map<String, Object> file, Wrong one, Wrong other) {
    Map<String, Object> wrong = put(put(file, one), other);
    WrittenFile written = written(yaml, wrong);
    List<ImportFault> faults = FileReading.read(written.file(), form(yaml)).faults();
    Supplier<String> description = () -> "%s%n%s%n%s%n%s".formatted(one, other, faults, written);
    List<String> told = faults.stream().map(fault -> pointer(yaml, fault)).toList();
    assertThat(told).as(description).anyMatch(each -> within(each, one));
    assertThat(told).as(description).anyMatch(each -> within(each, other));
    assertThat(told).as(description).allMatch(each -> within(each, one) || within(each, other));
    for (ImportFault fault : faults) {
      assertThat(fault.message())
          .as(description)
          .isNotBlank()
          .hasSizeLessThan(500)
          .doesNotContain("cannot be read", "jackson", "java.");
      if (yaml) {
        assertThat(fault.place().line())
            .as(description)
            .isEqualTo(written.line(fault.place().pointer()));
      }
    }
  }

  private static boolean within(String pointer, Wrong wrong) {
    return (pointer + "/").startsWith(wrong.pointer() + "/");
  }

  /** From the top of the file, of JSON Lines too. */
  private static String pointer(boolean yaml, ImportFault fault) {
    int line = fault.place().line();
    return yaml || line == 1
        ? fault.place().pointer()
        : "/entries/%d%s".formatted(line - 2, fault.place().pointer());
  }

  /** Wrong values for every place of a part of a file. */
  private static List<Wrong> wrongs(Map<String, Object> file, String below, boolean yaml) {
    List<Wrong> wrongs = new ArrayList<>();
    Object part = at(file, below);
    if (below.startsWith("/entries/")) {
      ((Map<?, ?>) part).forEach((name, value) -> wrongs(value, below + "/" + name, yaml, wrongs));
      wrongs.add(new Wrong(below + "/unheardOf", "x"));
      Stream.of("importKey", "type", "dated", "accordingTo", "citations", "ground", "reason")
          .filter(name -> ((Map<?, ?>) part).containsKey(name))
          .forEach(name -> wrongs.add(new Wrong(below + "/" + name, ABSENT)));
    } else {
      wrongs(part, below, yaml, wrongs);
    }
    return wrongs;
  }

  private static void wrongs(Object value, String at, boolean yaml, List<Wrong> wrongs) {
    List<Object> other = new ArrayList<>();
    switch (value) {
      case Map<?, ?> object -> {
        other.addAll(List.of("§", List.of()));
        object.forEach((name, inside) -> wrongs(inside, at + "/" + name, yaml, wrongs));
        if (!at.endsWith("/changes") && !at.endsWith("/dossier")) {
          wrongs.add(new Wrong(at + "/unheardOf", "x"));
        }
      }
      case List<?> list -> {
        other.addAll(List.of("§", Map.of("x", 1)));
        for (int element = 0; element < list.size(); element++) {
          wrongs(list.get(element), at + "/" + element, yaml, wrongs);
          wrongs.add(new Wrong(at + "/" + element, null));
        }
      }
      case Integer _ -> {
        other.addAll(List.of("x", "", -1, 1.5, true, Map.of(), List.of(1)));
        other.add(new java.math.BigInteger("99999999999999999999"));
        if (!yaml) {
          other.add("1");
        }
      }
      default -> {
        other.addAll(List.of(" ", "a\u0007b", "x".repeat(9_000), Map.of("a", 1), List.of("x")));
        if (!yaml) {
          other.addAll(Arrays.asList(5, true, 1.5));
        }
      }
    }
    other.forEach(each -> wrongs.add(new Wrong(at, each)));
  }

  private static Map<String, Object> file(Map<String, Object> element) {
    Map<String, Object> first = new LinkedHashMap<>();
    first.put("importKey", "a");
    first.putAll(element);
    Map<String, Object> second = new LinkedHashMap<>();
    second.put("importKey", "b");
    second.putAll(WholeEntries.of(EntryType.MEASURE_IMPOSED));
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("id", "s");
    source.put("title", "A source");
    source.put("publisher", "Somebody");
    source.put("url", "https://www.example.org/s");
    source.put("dated", "2014-07");
    source.put("estimated", "2014~");
    source.put("sha256", "0".repeat(64));
    source.put("note", "A note");
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("dossier", Map.of("id", "of-faults", "title", "Of faults"));
    file.put("list", "a-list");
    file.put("parties", List.of(Map.of("id", "JP", "name", "Japan")));
    file.put("sources", List.of(source, Map.of("id", "t", "title", "Another")));
    file.put("entries", List.of(first, second));
    return file;
  }

  private List<ImportFault> faults(boolean yaml, Map<String, Object> file) {
    return FileReading.read(written(yaml, file).file(), form(yaml)).faults();
  }

  private EntryForm form(boolean yaml) {
    return yaml ? yamlForm : linesForm;
  }

  private static WrittenFile written(boolean yaml, Map<String, Object> file) {
    if (yaml) {
      return WrittenFile.yaml(file);
    }
    Map<String, Object> head = new LinkedHashMap<>(file);
    return WrittenFile.lines(head, (List<?>) head.remove("entries"));
  }

  private static Object at(Object tree, String pointer) {
    Object at = tree;
    for (String step : pointer.substring(1).split("/")) {
      at =
          at instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : ((Map<?, ?>) at).get(step);
    }
    return at;
  }

  private static Map<String, Object> put(Map<String, Object> file, Wrong wrong) {
    @SuppressWarnings("unchecked")
    Map<String, Object> changed =
        (Map<String, Object>) put(file, wrong.pointer().substring(1).split("/"), 0, wrong.value());
    return changed;
  }

  private static Object put(Object tree, String[] steps, int step, Object value) {
    if (step == steps.length) {
      return value;
    }
    if (tree instanceof List<?> list) {
      List<Object> changed = new ArrayList<>(list);
      int element = Integer.parseInt(steps[step]);
      changed.set(element, put(changed.get(element), steps, step + 1, value));
      return changed;
    }
    Map<String, Object> changed = new LinkedHashMap<>();
    ((Map<?, ?>) tree).forEach((name, inside) -> changed.put((String) name, inside));
    Object inside = put(changed.get(steps[step]), steps, step + 1, value);
    if (inside == ABSENT) {
      changed.remove(steps[step]);
    } else {
      changed.put(steps[step], inside);
    }
    return changed;
  }
}
