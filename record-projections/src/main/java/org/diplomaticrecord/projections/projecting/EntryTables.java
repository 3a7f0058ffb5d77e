package org.diplomaticrecord.projections.projecting;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.entry.EntryRow;
import org.diplomaticrecord.projections.entry.Supersession;
import org.postgresql.copy.CopyManager;

/** The index of the entries, and what supersedes what. */
final class EntryTables implements Part {
  private final CopyRows entries;
  private final CopyRows supersessions;

  EntryTables(CopyManager copy, ExecutorService copying) {
    this.entries = new CopyRows(copy, copying, ShadowTables.name("entry"), 19);
    this.supersessions = new CopyRows(copy, copying, ShadowTables.name("supersession"), 4);
  }

  @Override
  public void changed(SubjectProjection.Change change)
      throws ExecutionException, InterruptedException {
    entry(change.row());
    for (Supersession closed : change.supersessions().closed()) {
      supersession(closed, change.row().position());
    }
  }

  @Override
  public void left(SubjectAddress address, SubjectProjection subject)
      throws ExecutionException, InterruptedException {
    for (Supersession open : subject.supersessions().open()) {
      supersession(open, Long.MAX_VALUE);
    }
  }

  @Override
  public void finish() throws ExecutionException, InterruptedException {
    entries.finish();
    supersessions.finish();
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
        .text(row.effectiveType())
        .text(row.title())
        .number(row.after())
        .flag(row.derived())
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
}
