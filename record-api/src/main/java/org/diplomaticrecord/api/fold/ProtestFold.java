package org.diplomaticrecord.api.fold;

import java.util.List;
import org.diplomaticrecord.api.entry.ProtestEntry;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestAnswered;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestLodged;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.Whole;
import org.diplomaticrecord.api.view.ProtestDetail;
import org.diplomaticrecord.api.view.Remark;

/** A protest is lodged, and stays so when it is answered. */
final class ProtestFold implements Fold {
  private static final List<String> WORDS = List.of("answered", "lodged");

  private static final ProtestDetail NOTHING =
      new ProtestDetail(null, null, null, List.of(), null, null, null, List.of());

  private static final Whole<ProtestDetail> LODGED = new Whole<>("protest", NOTHING);
  private static final Many<Remark> ANSWERS = new Many<>("answers");

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((ProtestEntry) o.entry()) {
      case ProtestLodged e -> {
        change.set(
            LODGED,
            new ProtestDetail(
                e.accordingTo(),
                e.to(),
                e.text(),
                e.against(),
                e.channel(),
                e.engagement(),
                e.dated(),
                List.of()));
        change.begin("lodged");
      }
      case ProtestAnswered e -> {
        change.add(ANSWERS, o.remark(e.text()));
        change.begin("answered");
      }
    }
  }

  @Override
  public ProtestDetail detail(Values values) {
    ProtestDetail lodged = values.get(LODGED);
    return (lodged == null ? NOTHING : lodged).answered(values.list(ANSWERS));
  }
}
