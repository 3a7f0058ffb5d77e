package org.diplomaticrecord.projections.projecting;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.fold.Origin;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.diplomaticrecord.projections.state.Items;
import org.diplomaticrecord.projections.state.StateRow;
import org.postgresql.copy.CopyManager;

/** The states of the subjects, and the texts of their answers. */
final class StateTables implements Part {
  private final CopyRows told;
  private final CopyRows states;
  private final Items items;

  StateTables(CopyManager copy, ExecutorService copying, Items items) {
    this.told = new CopyRows(copy, copying, ShadowTables.name("item"), 3);
    this.states = new CopyRows(copy, copying, ShadowTables.name("rectangle"), 14);
    this.items = items;
  }

  @Override
  public void changed(SubjectProjection.Change change)
      throws ExecutionException, InterruptedException {
    SubjectAddress address = change.row().address();
    for (Rectangle opened : change.rectangles().opened()) {
      if (opened.isNew()) {
        item(address, opened);
      }
    }
    for (Rectangle closed : change.rectangles().closed()) {
      state(StateRow.of(address, closed, items));
    }
  }

  @Override
  public void left(SubjectAddress address, SubjectProjection subject)
      throws ExecutionException, InterruptedException {
    for (Rectangle open : subject.rectangles().open()) {
      state(StateRow.of(address, open, items));
    }
  }

  @Override
  public void finish() throws ExecutionException, InterruptedException {
    told.finish();
    states.finish();
  }

  private void item(SubjectAddress address, Rectangle rectangle)
      throws ExecutionException, InterruptedException {
    Origin origin = rectangle.origin();
    told.number(origin.position())
        .day(origin.from())
        .text(items.json(address.subject(), rectangle.segment().answer()))
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
