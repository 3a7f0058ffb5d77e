package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.core.importing.ImportFile.Format;
import org.diplomaticrecord.core.recording.Amending;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.store.StoredEvent;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports into a dossier of its own for each test. */
abstract class ImportFixture {
  static final Amending AMENDING = new Amending(Ground.ERRATUM, "The document was misread.");

  private static final AtomicInteger DOSSIERS = new AtomicInteger();

  @Autowired Importer importer;
  @Autowired EventReader record;
  @Autowired JdbcClient jdbc;

  String head;
  long before;

  @BeforeEach
  void aDossierOfItsOwn() {
    head =
        """
        dossier: { id: import-%d, title: A dossier }
        parties: [ { id: JP, name: Japan } ]
        sources: [ { id: s, title: A source }, { id: t, title: Another } ]
        entries:
        """
            .formatted(DOSSIERS.incrementAndGet());
    before = record.head();
  }

  final ImportSummary run(String... entries) {
    return importer.run(
        List.of(yaml(head + String.join("", entries))), "recorder", false, Progress.NONE, _ -> {});
  }

  /** Imports entries, and makes corrections of those that are told otherwise than before. */
  final ImportSummary correct(String... entries) {
    return importer.run(
        List.of(yaml(head + String.join("", entries))),
        "recorder",
        new ImportTerms(false, AMENDING, false),
        Progress.NONE,
        _ -> {});
  }

  final void assertFaults(List<String> entries, String... expected) {
    long untouched = record.head();
    assertThatThrownBy(() -> run(entries.toArray(String[]::new)))
        .asInstanceOf(type(FaultyImport.class))
        .satisfies(faulty -> {
          List<String> faults = faulty.faults().stream().map(ImportFault::toString).toList();
          assertThat(faults).hasSize(expected.length);
          for (String fault : expected) {
            assertThat(faults).anyMatch(found -> found.contains(fault));
          }
        });
    assertThat(record.head()).isEqualTo(untouched);
  }

  final List<StoredEvent> events() {
    List<StoredEvent> events = new ArrayList<>();
    record.read(before + 1, record.head(), events::add);
    return events;
  }

  final String dossier() {
    return head.substring("dossier: { id: ".length(), head.indexOf(','));
  }

  static ImportFile yaml(String text) {
    return new ImportFile("f.yaml", Format.YAML, text.getBytes(StandardCharsets.UTF_8));
  }

  static ImportFile lines(String text) {
    return new ImportFile("f.jsonl", Format.JSON_LINES, text.getBytes(StandardCharsets.UTF_8));
  }

  static Citation cited(String source, String locator) {
    return new Citation(new SourceId(source), locator);
  }

  /** Eight lines. */
  static String imposed(String key, String subject, String dated) {
    return """
      - importKey: %s
        type: measure.imposed
        subject: %s
        dated: %s
        accordingTo: JP
        citations: [ "s p. 1" ]
        title: A measure
        category: travel
    """
        .formatted(key, subject, dated);
  }

  /** Six lines. */
  static String lifted(String key, String subject, String dated) {
    return """
      - importKey: %s
        type: measure.lifted
        subject: %s
        dated: %s
        accordingTo: JP
        citations: [ "s p. 1" ]
    """
        .formatted(key, subject, dated);
  }

  /** Six lines. */
  static String corrects(String key, String corrected, String changes) {
    return """
      - importKey: %s
        corrects: %s
        ground: refinement
        reason: Another document tells more.
        citations: [ "t p. 9" ]
        changes: %s
    """
        .formatted(key, corrected, changes);
  }

  static String retracts(String key, String retracted) {
    return """
      - { importKey: %s, retracts: %s, reason: It was another, citations: [ "t p. 9" ] }
    """
        .formatted(key, retracted);
  }
}
