package org.diplomaticrecord.projections.projecting;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.state.Items;
import org.postgresql.copy.CopyManager;

/**
 * Folds the histories of subjects in memory and copies what comes of them into the shadow tables.
 */
final class Tables implements Consumer<List<StoredEvent>> {
  private final List<Part> parts;

  Tables(
      Collection<Projection> projections, CopyManager copy, ExecutorService copying, Items items) {
    this.parts =
        projections.stream()
            .<Part>map(projection ->
                switch (projection) {
                  case ENTRIES -> new EntryTables(copy, copying);
                  case STATES -> new StateTables(copy, copying, items);
                })
            .toList();
  }

  @Override
  public void accept(List<StoredEvent> history) {
    SubjectAddress address = history.getFirst().address();
    SubjectProjection subject = new SubjectProjection(address.subject());
    try {
      for (StoredEvent event : history) {
        SubjectProjection.Change change = subject.apply(event);
        for (Part part : parts) {
          part.changed(change);
        }
      }
      for (Part part : parts) {
        part.left(address, subject);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("The projections could not be written", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Rebuilding was interrupted", e);
    }
  }

  void finish() throws ExecutionException, InterruptedException {
    for (Part part : parts) {
      part.finish();
    }
  }
}
