package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.core.form.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {
  private final Kept kept = new Kept();

  @Test
  void keepsEveryScalarAsItIsWritten() throws Unreadable {
    YamlFile.read(
        "entries:\n- { a: 2014-07-04, b: NO, c: 0x1F, d: 1e3, e: '~', f: ~, g: null, h: , i: yes }\n",
        kept);

    assertThat(kept.entries.getFirst().tree().toString())
        .isEqualTo(
            "{\"a\":\"2014-07-04\",\"b\":\"NO\",\"c\":\"0x1F\",\"d\":\"1e3\",\"e\":\"~\",\"f\":null,\"g\":null,\"h\":null,\"i\":\"yes\"}");
  }

  @Test
  void knowsTheLineOfEveryValue() throws Unreadable {
    YamlFile.read(
        """
        entries:
          - a: 1
            b:
              - x
              - c: 2
                d/e: 3
            f: |
              text
            g: 4
        """,
        kept);

    Located entry = kept.entries.getFirst();
    assertThat(entry.line("")).isEqualTo(2);
    assertThat(entry.line("/a")).isEqualTo(2);
    assertThat(entry.line("/b")).isEqualTo(3);
    assertThat(entry.line("/b/1")).isEqualTo(5);
    assertThat(entry.line("/b/1/d~1e")).isEqualTo(6);
    assertThat(entry.line("/g")).isEqualTo(9);
    assertThat(entry.line("/b/7")).as("the nearest around what is not there").isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an alias               | entries: [ &a x, *a ]                  | 1 | anchors
          an alias bomb          | entries:\\n- &a [1]\\n- [*a, *a]        | 2 | anchors
          a tag                  | entries:\\n- !!java.net.URL x           | 2 | tags
          a tagged object        | entries:\\n- !x { a: b }                | 2 | tags
          a second document      | entries: []\\n---\\nentries: []         | 2 | second document
          a key twice            | entries:\\n- a: 1\\n  b: 2\\n  a: 3     | 4 | a second time
          a section twice        | entries: []\\nentries: []              | 2 | a second time
          a section of no name   | entries: []\\nentires: []              | 2 | no section
          a list at the top      | - a                                   | 1 | at its top
          nothing                | ''                                    | 1 | empty
          a section that is none | entries: none                         | 1 | is a list
          a key that is a list   | entries: [ { [a]: b } ]               | 1 | a key
          broken flow            | entries: [ { a: b ]                   | 1 | expected
          a tab as indentation   | entries:\\n\\t- a                       | 2 | \\t
          a NUL                  | entries: [ a\\0b ]                     | 1 | U+0000
          half a surrogate pair  | entries: [ "\\ud800" ]                 | 1 | half of a surrogate
          """)
  void refuses(String what, String text, int line, String message) {
    String yaml = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0");
    assertThatThrownBy(
            () -> {
              YamlFile.read(yaml, kept);
              if (!kept.faults.isEmpty()) {
                throw kept.faults.getFirst();
              }
            })
        .as(what)
        .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessageContaining(message.replace("\\t", "\\t"));
  }

  @Test
  void refusesToGoDeeperThanItShould() {
    String deep = "entries:\n- " + "[".repeat(10_000);
    assertThatThrownBy(() -> YamlFile.read(deep, kept))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("deeper than 32");
  }

  private static final class Kept implements Sections {
    private final List<Located> entries = new ArrayList<>();
    private final List<Unreadable> faults = new ArrayList<>();

    @Override
    public void dossier(Located dossier) {}

    @Override
    public void list(Located list) {}

    @Override
    public void party(Located party) {}

    @Override
    public void source(Located source) {}

    @Override
    public void entry(Located entry) {
      entries.add(entry);
    }

    @Override
    public void fault(int line, String pointer, String message) {
      faults.add(new Unreadable(line, message));
    }

    @Override
    public void broken(int line, String pointer, String message) {
      faults.add(new Unreadable(line, message));
    }
  }
}
