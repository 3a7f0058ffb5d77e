package org.diplomaticrecord.projections.projecting;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.entry.EntryRow;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.entry.Supersession;
import org.diplomaticrecord.projections.fold.Answer;
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
  private final CopyRows states;
  private final Items items;

  /**
   * An answer mostly outlives its first rectangle: the next event bounds its days and leaves it as
   * it is.
   */
  private final Map<Answer, String> texts = new IdentityHashMap<>();

  Tables(CopyManager copy, ExecutorService copying, Items items) {
    this.entries = new CopyRows(copy, copying, ShadowTables.name("entry"));
    this.supersessions = new CopyRows(copy, copying, ShadowTables.name("supersession"));
    this.states = new CopyRows(copy, copying, ShadowTables.name("subject_state"));
    this.items = items;
  }

  @Override
  public void accept(List<StoredEvent> history) {
    SubjectAddress address = history.getFirst().address();
    texts.clear();
    SubjectProjection subject = new SubjectProjection(address.subject().kind());
    try {
      for (StoredEvent event : history) {
        SubjectProjection.Change change = subject.apply(event);
        entry(change.row());
        for (Supersession closed : change.supersessions().closed()) {
          supersession(closed, event.position());
        }
        for (Rectangle closed : change.rectangles().closed()) {
          state(row(address, closed));
        }
      }
      for (Supersession open : subject.supersessions().open()) {
        supersession(open, Long.MAX_VALUE);
      }
      for (Rectangle open : subject.rectangles().open()) {
        state(row(address, open));
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
    states.finish();
  }

  private StateRow row(SubjectAddress address, Rectangle rectangle) {
    Answer answer = rectangle.segment().answer();
    String text = texts.computeIfAbsent(answer, _ -> items.json(address.subject(), answer));
    return StateRow.of(address, rectangle, items.category(answer.detail()), text);
  }

  private void entry(EntryRow row) throws ExecutionException, InterruptedException {
    entries
        .number(row.position())
        .text(row.address().dossier().code())
        .text(row.address().subject().kind().word())
        .text(row.address().subject().name())
        .number(row.sequence())
        .text(row.type())
        .text(row.recordedAt().toString())
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
        .text(row.state())
        .end();
  }
}
