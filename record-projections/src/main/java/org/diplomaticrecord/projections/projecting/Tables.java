package org.diplomaticrecord.projections.projecting;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.entry.EntryRow;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.entry.Supersession;
import org.diplomaticrecord.projections.fold.Origin;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.diplomaticrecord.projections.state.Items;
import org.diplomaticrecord.projections.state.StateRow;
import org.postgresql.copy.CopyManager;

/**
 * Folds the histories of subjects in memory and copies what comes of them into the shadow tables.
 */
final class Tables implements Consumer<List<StoredEvent>> {
  private final CopyRows entries;
  private final CopyRows supersessions;
  private final CopyRows told;
  private final CopyRows states;
  private final Items items;

  Tables(CopyManager copy, ExecutorService copying, Items items) {
    this.entries = new CopyRows(copy, copying, ShadowTables.name("entry"), 15);
    this.supersessions = new CopyRows(copy, copying, ShadowTables.name("supersession"), 4);
    this.told = new CopyRows(copy, copying, ShadowTables.name("item"), 3);
    this.states = new CopyRows(copy, copying, ShadowTables.name("rectangle"), 14);
    this.items = items;
  }

  @Override
  public void accept(List<StoredEvent> history) {
    SubjectAddress address = history.getFirst().address();
    SubjectProjection subject = new SubjectProjection(address.subject().kind());
    try {
      for (StoredEvent event : history) {
        SubjectProjection.Change change = subject.apply(event);
        entry(change.row());
        for (Supersession closed : change.supersessions().closed()) {
          supersession(closed, event.position());
        }
        for (Rectangle opened : change.rectangles().opened()) {
          if (opened.isNew()) {
            item(address, opened);
          }
        }
        for (Rectangle closed : change.rectangles().closed()) {
          state(StateRow.of(address, closed, items));
        }
      }
      for (Supersession open : subject.supersessions().open()) {
        supersession(open, Long.MAX_VALUE);
      }
      for (Rectangle open : subject.rectangles().open()) {
        state(StateRow.of(address, open, items));
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("The projections could not be written", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Rebuilding was interrupted", e);
    }
  }

  void finish() throws ExecutionException, InterruptedException {
    entries.finish();
    supersessions.finish();
    told.finish();
    states.finish();
  }

  private void entry(EntryRow row) throws ExecutionException, InterruptedException {
    entries
        .number(row.position())
        .text(row.address().dossier().code())
        .text(row.address().subject().kind().word())
        .text(row.address().subject().name())
        .number(row.sequence())
        .text(row.type())
        .instant(row.recordedAt())
        .text(row.dated())
        .day(row.earliest())
        .day(row.latest())
        .text(row.accordingTo())
        .texts(row.parties())
        .texts(row.sources())
        .number(row.supersedes())
        .text(row.words())
        .end();
  }

  private void supersession(Supersession each, long recordedTo)
      throws ExecutionException, InterruptedException {
    supersessions
        .number(each.position())
        .number(each.supersededBy())
        .number(each.recordedFrom())
        .number(recordedTo)
        .end();
  }

  private void item(SubjectAddress address, Rectangle rectangle)
      throws ExecutionException, InterruptedException {
    Origin origin = rectangle.origin();
    told.number(origin.position())
        .day(origin.from())
        .utf8(items.utf8(address.subject(), rectangle.segment().answer()))
        .end();
  }

  private void state(StateRow row) throws ExecutionException, InterruptedException {
    states
        .text(row.address().dossier().code())
        .text(row.address().subject().kind().word())
        .text(row.address().subject().name())
        .day(row.validFrom())
        .day(row.validTo())
        .number(row.recordedFrom())
        .number(row.recordedTo())
        .text(row.status())
        .text(row.certainty())
        .texts(row.holds())
        .texts(row.mayHold())
        .text(row.category())
        .number(row.origin().position())
        .day(row.origin().from())
        .end();
  }
}
