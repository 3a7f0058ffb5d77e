package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Reading;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.recording.Change.Difference;
import org.diplomaticrecord.core.store.StoredEvent;
import tools.jackson.databind.node.StringNode;

/** Imports again what was imported before. */
abstract class ReimportFixture extends ImportFixture {
  static final String IN_JULY = imposed("a", "measure/a", "2006-07");
  static final String ON_THE_FIFTH = imposed("a", "measure/a", "2006-07-05");
  static final String ON_THE_SIXTH = imposed("a", "measure/a", "2006-07-06");

  /** What is read of measure/a now. */
  final Entry read() {
    return read(Lens.WHOLE);
  }

  /** What is read of measure/a now of what a lens sees. */
  final Entry read(Lens lens) {
    return Reading.of(
            record.history(SubjectAddress.of(dossier() + "/measure/a")).stream()
                .map(StoredEvent::event)
                .toList(),
            lens)
        .statements()
        .getFirst()
        .entry();
  }

  final void assertNothingNew(String... entries) {
    long head = record.head();
    ImportSummary summary = run(entries);
    assertThat(summary.entries()).isZero();
    assertThat(summary.skipped()).isEqualTo(entries.length);
    assertThat(record.head()).isEqualTo(head);
  }

  final FaultyImport refused(String... entries) {
    long head = record.head();
    FaultyImport refused = catchThrowableOfType(FaultyImport.class, () -> run(entries));
    assertThat(refused).isNotNull();
    assertThat(record.head()).isEqualTo(head);
    return refused;
  }

  final List<String> refusedToCorrect(String... entries) {
    long head = record.head();
    FaultyImport refused = catchThrowableOfType(FaultyImport.class, () -> correct(entries));
    assertThat(refused).isNotNull();
    assertThat(record.head()).isEqualTo(head);
    return refused.faults().stream().map(ImportFault::toString).toList();
  }

  static Difference differing(String pointer, String before, String now) {
    return new Difference(pointer, StringNode.valueOf(before), StringNode.valueOf(now));
  }
}
