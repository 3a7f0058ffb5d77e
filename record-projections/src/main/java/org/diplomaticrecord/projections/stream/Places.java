package org.diplomaticrecord.projections.stream;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a stream can start, and what it can be about. */
@Component
public class Places {
  private final RecordedEvents record;

  Places(RecordedEvents record) {
    this.record = record;
  }

  /** The last position of the record; 0 where nothing is recorded. */
  public long head() {
    return record.head();
  }

  /** The last position recorded before an instant; empty where the instant is still to come. */
  public Optional<Long> before(Instant instant) {
    return record.isToCome(instant) ? Optional.empty() : Optional.of(record.before(instant));
  }

  /** Whether anything is recorded of a subject of a dossier. */
  public boolean knows(String dossier, String subject) {
    return record.knows(dossier, subject);
  }
}
