package org.diplomaticrecord.core.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.diplomaticrecord.api.command.CorrectEntry;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.command.RecordRejected;
import org.diplomaticrecord.api.command.RetractEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.law.Law;
import org.diplomaticrecord.api.law.LawfulOrder;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Reading;
import org.diplomaticrecord.api.timeline.Statement;
import org.diplomaticrecord.api.timeline.Timeline;

/**
 * All that is recorded about one subject, and what may be recorded next. A command is decided by
 * whether the history that would result is lawful in valid time; the order of recording does not
 * matter.
 */
public final class History {
  /** Nothing recorded yet. */
  public static final History EMPTY = new History(List.of());

  private final List<RecordEvent> events;

  private History(List<RecordEvent> events) {
    this.events = events;
  }

  /** The history of events already recorded, in the order of their sequence from 0. */
  public static History of(List<? extends RecordEvent> events) {
    return new History(List.copyOf(events));
  }

  /**
   * What a command becomes.
   *
   * @return the one event to record; this history is unchanged until it is asked {@link #with} it
   * @throws RecordRejected if the command is refused
   */
  public RecordEvent decide(RecordCommand command) {
    RecordEvent event =
        switch (command) {
          case RecordEntry(_, Entry entry) -> entry;
          case CorrectEntry correct -> correction(correct);
          case RetractEntry retract -> retraction(retract);
        };
    requireLawful(with(event));
    return event;
  }

  /** This history and one more event. */
  public History with(RecordEvent event) {
    List<RecordEvent> more = new ArrayList<>(events.size() + 1);
    more.addAll(events);
    more.add(event);
    return new History(more);
  }

  /** The sequence of the last event; -1 where nothing is recorded yet. */
  public long lastSequence() {
    return events.size() - 1L;
  }

  /**
   * Checks that the caller has read everything recorded.
   *
   * @param lastRead the sequence of the last event the caller has read
   * @throws RecordRejected with rule {@code history.outdated}, naming the first event not read, if
   *     there are later ones
   */
  public void requireLast(long lastRead) {
    if (lastRead != lastSequence()) {
      List<Long> unread =
          Stream.of(lastRead + 1).filter(next -> next >= 0 && next <= lastSequence()).toList();
      throw new RecordRejected(
          "history.outdated",
          "The subject's history is not as you have read it. Read it again and decide anew.",
          unread);
    }
  }

  /**
   * Checks that an event can be corrected at all, whatever the replacement.
   *
   * @param sequence its place in this history
   * @throws RecordRejected if there is none, if it is not in effect, naming what stands against it,
   *     or if it is a retraction
   */
  public void requireCorrectable(long sequence) {
    requireInEffect(sequence);
    if (event(sequence) instanceof EntryRetracted) {
      throw new RecordRejected(
          "history.retraction-not-correctable",
          "A retraction cannot be corrected. Retract it: what it withdrew then comes back and can be corrected.",
          List.of(sequence));
    }
  }

  private EntryCorrected correction(CorrectEntry command) {
    requireCorrectable(command.corrects());
    return new EntryCorrected(
        command.address().subject(),
        command.corrects(),
        command.replacement(),
        command.ground(),
        command.reason(),
        command.citations());
  }

  private EntryRetracted retraction(RetractEntry command) {
    requireInEffect(command.retracts());
    return new EntryRetracted(
        command.address().subject(), command.retracts(), command.reason(), command.citations());
  }

  private RecordEvent event(long sequence) {
    return events.get((int) sequence);
  }

  private void requireInEffect(long sequence) {
    if (sequence < 0 || sequence > lastSequence()) {
      throw new RecordRejected(
          "history.no-such-event",
          "The subject's history holds no such event. Name one of its own that is in effect.",
          List.of());
    }
    List<Long> against = Reading.of(events, Lens.WHOLE).standingAgainst(sequence);
    if (!against.isEmpty()) {
      throw new RecordRejected("history.not-in-effect", whatToDoAbout(against), against);
    }
  }

  /** Where several stand against it, retracting the first alone would not bring it back. */
  private String whatToDoAbout(List<Long> against) {
    boolean one = against.size() == 1;
    return switch (event(against.getFirst())) {
      case EntryCorrected _ ->
          "It was corrected and is no longer read. Correct or retract the correction in effect"
              + (one ? "." : ", named first; to bring back what it corrects, retract all named.");
      case EntryRetracted _ ->
          "It was retracted and is no longer read. "
              + (one
                  ? "Retract the retraction to bring it back."
                  : "Several events stand against it, the one that decides named first: retract each of them to bring it back.");
      case Entry entry ->
          throw new IllegalStateException("An entry supersedes nothing: " + entry.subject());
    };
  }

  private void requireLawful(History resulting) {
    List<Statement> read = Reading.of(resulting.events, Lens.WHOLE).statements();
    new Predecessors(resulting.events).require(read);
    Law<?> law = Law.of(resulting.events.getFirst().subject().kind());
    if (LawfulOrder.of(Timeline.of(read).happenings(), law) instanceof LawfulOrder.None none) {
      List<Long> conflicts =
          Stream.of(none.before(), none.failing())
              .filter(Objects::nonNull)
              .map(happening -> happening.statement().sequence())
              .filter(sequence -> sequence <= lastSequence())
              .distinct()
              .toList();
      throw new RecordRejected(none.rule(), none.message() + " " + inTheWay(none), conflicts);
    }
  }

  private static String inTheWay(LawfulOrder.None none) {
    Happening before = none.before();
    return before == null
        ? "Nothing comes before %s.".formatted(described(none.failing()))
        : "%s cannot follow %s.".formatted(described(none.failing()), described(before));
  }

  private static String described(Happening happening) {
    Entry entry = happening.statement().entry();
    return "%s dated %s".formatted(EntryType.of(entry).typeName(), entry.dated());
  }
}
