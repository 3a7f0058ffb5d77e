package org.diplomaticrecord.core.recording;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.command.CorrectEntry;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.command.RetractEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.core.form.After;
import org.diplomaticrecord.core.recording.Change.Difference;
import org.diplomaticrecord.core.recording.Known.SubjectHistory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What becomes of a proposal under a key that is recorded already. It is compared with what was
 * last imported under that key, not with what is read now: corrections that others made since are
 * neither undone nor repeated. What it changes becomes a correction of what was last imported; of a
 * correction that others made it becomes none, for that rests on documents of its own.
 */
final class Amendments {
  /** What is found of a proposal. */
  sealed interface Finding {
    /** It says what was last imported, or what is read anyhow. */
    record Same() implements Finding {}

    /** It says something else that no correction can say. */
    record Unlike(String why, List<KnownEvent> where) implements Finding {}

    /** It says something else, and this correction would say it. */
    record Changed(Change change, Correction correction) implements Finding {}
  }

  /**
   * A correction that would say a change.
   *
   * @param corrected what was last imported, and is in effect
   * @param replacement what would be read instead
   * @param own what the changed correction says of itself; absent for an entry
   */
  record Correction(KnownEvent corrected, Entry replacement, @Nullable CorrectEntry own) {
    /** The command. */
    CorrectEntry command(Amending amending) {
      return own == null
          ? command(amending, replacement.citations())
          : new CorrectEntry(
              corrected.address(),
              corrected.sequence(),
              replacement,
              own.ground(),
              own.reason(),
              own.citations());
    }

    private CorrectEntry command(Amending amending, List<Citation> citations) {
      return new CorrectEntry(
          corrected.address(),
          corrected.sequence(),
          replacement,
          amending.ground(),
          amending.reason(),
          citations);
    }
  }

  private static final String ENTERED_APART =
      "What is recorded is never changed: enter a correction of it under a key of its own.";

  private static final Set<String> PREDECESSORS =
      Set.of("/" + After.FIELD, "/replacement/" + After.FIELD);

  private final Known known;
  private final Set<ImportKey> given;
  private final JsonMapper mapper;

  /**
   * @param given the keys of everything proposed
   */
  Amendments(Known known, Set<ImportKey> given, JsonMapper mapper) {
    this.known = known;
    this.given = given;
    this.mapper = mapper;
  }

  /**
   * Compares a proposal with what is recorded under its key.
   *
   * @param recorded the event under its key
   */
  Finding of(ImportKey key, RecordCommand command, KnownEvent recorded) {
    boolean same =
        recorded.address().equals(command.address()) && event(command).equals(recorded.event());
    if (same && (command instanceof RetractEntry || !LastImported.changed(key, known))) {
      return new Finding.Same();
    }
    return switch (command) {
      case RecordEntry(_, Entry entry) ->
          recorded.event() instanceof Entry && recorded.address().equals(command.address())
              ? compared(key, entry, null, recorded)
              : new Finding.Unlike(ENTERED_APART, List.of(recorded));
      case CorrectEntry correct ->
          recorded.event() instanceof EntryCorrected(_, long corrects, _, _, _, _)
                  && recorded.address().equals(correct.address())
                  && corrects == correct.corrects()
              ? compared(key, correct.replacement(), correct, recorded)
              : new Finding.Unlike(ENTERED_APART, List.of(recorded));
      case RetractEntry _ ->
          new Finding.Unlike(
              "A retraction is not corrected: retract it, or enter another under a key of its own.",
              List.of(recorded));
    };
  }

  private Finding compared(
      ImportKey key, Entry entry, @Nullable CorrectEntry own, KnownEvent recorded) {
    LastImported last = LastImported.of(key, recorded, known, given, mapper);
    ObjectNode now = said(entry, own);
    ObjectNode before = last.said();
    if (now.equals(before)) {
      return new Finding.Same();
    }
    SubjectHistory subject = known.subject(recorded.address());
    KnownEvent inEffect = subject.inPlaceOf(recorded.sequence());
    if (inEffect == null || inEffect.reads() == null) {
      return new Finding.Unlike(
          "It was retracted since: retract the retraction before it is corrected.",
          List.of(recorded));
    }
    ObjectNode read = mapper.valueToTree(inEffect.reads());
    ObjectNode entryBefore = own == null ? before : before.withObject("replacement");
    ObjectNode entryNow = mapper.valueToTree(entry);
    boolean ownDiffers =
        own != null && !Fields.differing(before, now).equals(Set.of("replacement"));
    if (!ownDiffers && Fields.unread(entryBefore, entryNow, read).isEmpty()) {
      return new Finding.Same();
    }
    if (inEffect.sequence() != last.sequence()) {
      return new Finding.Unlike(elsewhere(inEffect, last), List.of(recorded, inEffect));
    }
    Change change =
        new Change(
            key,
            Objects.requireNonNull(recorded.where().position()),
            last.next(),
            Fields.differences(before, now).stream()
                .map(difference -> inWords(difference, subject))
                .toList());
    return new Finding.Changed(change, new Correction(inEffect, entry, own));
  }

  /** What it came after is told as recorders name it, not by its place in the history. */
  private static Difference inWords(Difference difference, SubjectHistory subject) {
    return PREDECESSORS.contains(difference.pointer())
        ? new Difference(
            difference.pointer(),
            named(difference.before(), subject),
            named(difference.now(), subject))
        : difference;
  }

  private static @Nullable JsonNode named(@Nullable JsonNode place, SubjectHistory subject) {
    if (place == null) {
      return null;
    }
    KnownEvent event = subject.at(place.longValue());
    ImportKey key = event.key();
    return key == null
        ? LongNode.valueOf(Objects.requireNonNull(event.where().position()))
        : StringNode.valueOf(key.code());
  }

  /** Why a change cannot be said of what is read now, and what can be done. */
  private static String elsewhere(KnownEvent inEffect, LastImported last) {
    String documents =
        inEffect.event().citations().stream()
            .map(citation -> citation.source().toString())
            .distinct()
            .collect(Collectors.joining(", "));
    Long position = inEffect.where().position();
    if (position == null) {
      return "It is corrected above in this import, on the word of %s: say there what is right."
          .formatted(documents);
    }
    return "%s at position %d, on the word of %s: correct that one by hand, POST /api/v1/dossiers/%s/entries/%d/corrections; once it reads as the file has it, the file is no change any more."
        .formatted(
            inEffect.sequence() > last.sequence()
                ? "It was corrected since by the entry"
                : "What was last imported of it was retracted since, and read instead is the entry",
            position,
            documents,
            inEffect.address().dossier(),
            position);
  }

  /** The event a command would become. */
  private static RecordEvent event(RecordCommand command) {
    return switch (command) {
      case RecordEntry(_, Entry entry) -> entry;
      case CorrectEntry correct ->
          new EntryCorrected(
              correct.address().subject(),
              correct.corrects(),
              correct.replacement(),
              correct.ground(),
              correct.reason(),
              correct.citations());
      case RetractEntry retract ->
          new EntryRetracted(
              retract.address().subject(),
              retract.retracts(),
              retract.reason(),
              retract.citations());
    };
  }

  private ObjectNode said(Entry entry, @Nullable CorrectEntry own) {
    return own == null
        ? mapper.valueToTree(entry)
        : LastImported.said(entry, own.ground(), own.reason(), own.citations(), mapper);
  }
}
