package org.diplomaticrecord.projections.projecting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every event and has them written a batch at a time, in the transaction that stores the
 * processor's token.
 */
final class Projector {
  private final BatchWriter writer;
  private final ProjectedHead head;
  private final Stoppage stoppage;

  Projector(BatchWriter writer, ProjectedHead head, Stoppage stoppage) {
    this.writer = writer;
    this.head = head;
    this.stoppage = stoppage;
  }

  @EventHandler
  void on(
      RecordEvent event,
      @SourceId String address,
      @SequenceNumber long sequence,
      @Timestamp Instant recordedAt,
      @MetaDataValue("importKey") @Nullable String importKey,
      TrackingToken token,
      UnitOfWork<?> batch) {
    long position = ((GlobalSequenceTrackingToken) token).getGlobalIndex();
    heard(batch)
        .add(
            new StoredEvent(
                position, recordedAt, SubjectAddress.of(address), sequence, importKey, event));
  }

  private List<StoredEvent> heard(UnitOfWork<?> batch) {
    return batch.getOrComputeResource(
        Projector.class.getName(),
        _ -> {
          List<StoredEvent> events = new ArrayList<>();
          batch.onPrepareCommit(_ -> writer.write(events));
          batch.onRollback(_ -> writer.forget());
          batch.afterCommit(_ -> {
            stoppage.over();
            head.reached(events.getLast().position());
          });
          return events;
        });
  }
}
