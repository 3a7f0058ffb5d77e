package org.diplomaticrecord.projections.projecting;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.entry.EntryRow;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.entry.Supersession;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.diplomaticrecord.projections.state.Items;
import org.diplomaticrecord.projections.state.StateRow;
import org.postgresql.copy.CopyManager;

/** Folds the histories of subjects in memory and copies what comes of them into the shadow tables. */
final class Tables implements Consumer<List<StoredEvent>> {
  private final CopyRows entries;
  private final CopyRows supersessions;
  private final CopyRows states;
  private final Items items;

  Tables(CopyManager copy, Items items) {
    this.entries = new CopyRows(copy, ShadowTables.name("entry"));
    this.supersessions = new CopyRows(copy, ShadowTables.name("supersession"));
    this.states = new CopyRows(copy, ShadowTables.name("subject_state"));
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
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The projections could not be written", e);
    }
  }

  void flush() throws SQLException, IOException {
    entries.flush();
    supersessions.flush();
    states.flush();
  }

  private void entry(EntryRow row) throws SQLException, IOException {
    entries.number(row.position())
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

  private void supersession(Supersession each, long recordedTo) throws SQLException, IOException {
    supersessions.number(each.position()).number(each.supersededBy()).number(each.recordedFrom()).number(recordedTo).end();
  }

  private void state(StateRow row) throws SQLException, IOException {
    states.text(row.address().dossier().code())
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
