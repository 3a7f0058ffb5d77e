package org.diplomaticrecord.projections.replay;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.fold.Segment;
import org.diplomaticrecord.api.fold.SubjectTimeline;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.entry.Supersession;
import org.diplomaticrecord.projections.fold.Origin;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.diplomaticrecord.projections.projecting.SubjectProjection;
import org.diplomaticrecord.projections.state.Items;
import org.diplomaticrecord.projections.state.StateRow;
import org.jspecify.annotations.Nullable;

/** What the events of one subject say, folded afresh. */
final class Fresh {
  private final Items items;
  private final @Nullable LocalDate asOf;

  Fresh(Items items, @Nullable LocalDate asOf) {
    this.items = items;
    this.asOf = asOf;
  }

  /** Of a subject's events in the order they were recorded, up to the basis. */
  Side fold(List<StoredEvent> history) {
    return asOf == null ? whole(history) : ofDay(history, asOf);
  }

  private Side ofDay(List<StoredEvent> history, LocalDate day) {
    SubjectAddress address = history.getFirst().address();
    List<Recorded> recorded =
        history.stream().map(each -> new Recorded(each.position(), each.event())).toList();
    SubjectId subject = address.subject();
    Side side = Side.nothing();
    SubjectTimeline.of(subject.kind(), recorded, Lens.WHOLE)
        .asOf(day)
        .map(answer ->
            State.of(StateRow.of(address, onTheDay(answer), items), items.json(subject, answer)))
        .map(State::onTheDay)
        .ifPresent(side.states()::add);
    return side;
  }

  /** Its rectangle is not asked for. */
  private static Rectangle onTheDay(Answer answer) {
    Segment segment = new Segment(Bounds.OPEN_START, Bounds.OPEN_END, answer);
    return new Rectangle(segment, new Origin(0, Bounds.OPEN_START), 0, Rectangle.OPEN);
  }

  private Side whole(List<StoredEvent> history) {
    SubjectAddress address = history.getFirst().address();
    SubjectProjection subject = new SubjectProjection(address.subject());
    Side side = Side.nothing();
    EntryLines lines = new EntryLines();
    IdentityHashMap<Answer, String> texts = new IdentityHashMap<>();
    for (StoredEvent event : history) {
      SubjectProjection.Change change = subject.apply(event);
      lines.entry(EntryLine.of(change.row()));
      for (Supersession closed : change.supersessions().closed()) {
        lines.superseded(closed, event.position());
      }
      change.rectangles().closed().forEach(each -> side.states().add(state(address, each, texts)));
    }
    subject.supersessions().open().forEach(open -> lines.superseded(open, Rectangle.OPEN));
    subject.rectangles().open().forEach(open -> side.states().add(state(address, open, texts)));
    side.states().sort(State.ORDER);
    side.entries().addAll(lines.list());
    return side;
  }

  /** An answer mostly outlives its first rectangle: its text is made once. */
  private State state(
      SubjectAddress address, Rectangle rectangle, IdentityHashMap<Answer, String> texts) {
    Answer answer = rectangle.segment().answer();
    return State.of(
        StateRow.of(address, rectangle, items),
        texts.computeIfAbsent(answer, _ -> items.json(address.subject(), answer)));
  }
}
