package org.diplomaticrecord.core.recording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplomaticrecord.api.command.CorrectEntry;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.command.RecordRejected;
import org.diplomaticrecord.api.command.RetractEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.form.Faulty;
import org.diplomaticrecord.core.recording.Known.SubjectHistory;
import org.diplomaticrecord.core.recording.Proposal.OfCorrection;
import org.diplomaticrecord.core.recording.Proposal.OfEntry;
import org.diplomaticrecord.core.recording.Proposal.OfRetraction;
import org.diplomaticrecord.core.recording.Proposal.Target;
import org.diplomaticrecord.core.recording.Refusal.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * Decides the proposals of one dossier in their order, each on what is recorded and what was
 * decided before it.
 */
final class Deliberation {
  private final DossierId dossier;
  private final Map<SubjectAddress, Long> lastRead;
  private final Known known;
  private final Set<String> refusedKeys = new HashSet<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /**
   * Begins with what is known.
   *
   * @param lastRead the sequence of the last event the recorder has read, for the subjects where
   *     that matters
   */
  Deliberation(DossierId dossier, Known known, Map<SubjectAddress, Long> lastRead) {
    this.dossier = dossier;
    this.known = known;
    this.lastRead = lastRead;
  }

  /** What a proposal becomes; absent where it is refused. */
  @Nullable Decided decide(int index, Proposal proposal) {
    try {
      RecordCommand command = command(index, proposal);
      if (command == null) {
        refusedKey(proposal);
        return null;
      }
      Origin before = proposal.key() == null ? null : known.keyed(proposal.key());
      return before == null
          ? decide(index, proposal, command)
          : repeated(index, proposal, command, before);
    } catch (Faulty faulty) {
      refuse(proposal, new Refusal.Faults(index, faulty.faults()));
      return null;
    }
  }

  private @Nullable Decided decide(int index, Proposal proposal, RecordCommand command) {
    SubjectAddress address = command.address();
    SubjectHistory subject = known.subject(address);
    try {
      Long last = lastRead.get(address);
      if (last != null) {
        subject.history().requireLast(last);
      }
      RecordEvent event = subject.history().decide(command);
      Origin origin =
          new Origin(
              address, subject.history().lastSequence() + 1, event, Conflict.proposed(index));
      known.add(origin, proposal.key());
      return new Decided(command, address, origin.sequence(), event, proposal.key(), null);
    } catch (RecordRejected rejected) {
      List<Conflict> conflicts =
          rejected.conflicts().stream().map(sequence -> subject.at(sequence).where()).toList();
      refuse(
          proposal,
          new Refusal.ByRule(
              index,
              address.subject().toString(),
              rejected.rule(),
              rejected.getMessage(),
              conflicts));
      return null;
    }
  }

  /** The same again is recorded already; anything else under a key once used is refused. */
  private @Nullable Decided repeated(
      int index, Proposal proposal, RecordCommand command, Origin before) {
    boolean recorded = before.where().position() != null;
    if (recorded
        && before.address().equals(command.address())
        && asked(command).equals(before.event())) {
      return new Decided(
          command,
          before.address(),
          before.sequence(),
          before.event(),
          proposal.key(),
          before.where().position());
    }
    String message =
        recorded
            ? "importKey '%s' is recorded at position %d with other content. What is recorded is never changed: enter a correction of it under a key of its own."
                .formatted(proposal.key(), before.where().position())
            : "importKey '%s' stands here a second time. Give each entry a key of its own."
                .formatted(proposal.key());
    refusals.add(
        new Refusal.ByRule(
            index,
            before.address().subject().toString(),
            "import-key.reused",
            message,
            List.of(before.where())));
    return null;
  }

  /** The event a command would become. */
  private static RecordEvent asked(RecordCommand command) {
    return switch (command) {
      case RecordEntry(_, Entry entry) -> entry;
      case CorrectEntry(
              var address,
              long corrects,
              Entry replacement,
              var ground,
              String reason,
              var citations) ->
          new EntryCorrected(address.subject(), corrects, replacement, ground, reason, citations);
      case RetractEntry(var address, long retracts, String reason, var citations) ->
          new EntryRetracted(address.subject(), retracts, reason, citations);
    };
  }

  private @Nullable RecordCommand command(int index, Proposal proposal) throws Faulty {
    return switch (proposal) {
      case OfEntry entry -> new RecordEntry(dossier, entry.entry());
      case OfCorrection correction -> {
        Origin target = target(index, correction.target());
        yield target == null ? null : correction(index, correction, target);
      }
      case OfRetraction(_, _, Target named, var retraction) -> {
        Origin target = target(index, named);
        yield target == null
            ? null
            : new RetractEntry(
                target.address(), target.sequence(), retraction.reason(), retraction.citations());
      }
    };
  }

  private @Nullable RecordCommand correction(int index, OfCorrection proposal, Origin target)
      throws Faulty {
    Entry corrected = target.reads();
    if (corrected == null) {
      refusals.add(
          new Refusal.ByRule(
              index,
              target.address().subject().toString(),
              "history.retraction-not-correctable",
              "A retraction cannot be corrected. Retract it: what it withdrew then comes back and can be corrected.",
              List.of(target.where())));
      return null;
    }
    Entry replacement = proposal.replacement().of(corrected);
    if (!replacement.subject().equals(target.address().subject())) {
      throw new Faulty(
          "/subject",
          "is %s; the corrected entry is about %s"
              .formatted(replacement.subject(), target.address().subject()));
    }
    var correction = proposal.correction();
    return new CorrectEntry(
        target.address(),
        target.sequence(),
        replacement,
        correction.ground(),
        correction.reason(),
        correction.citations());
  }

  private @Nullable Origin target(int index, Target target) {
    return switch (target) {
      case Target.Keyed(ImportKey key) -> {
        Origin origin = known.keyed(key);
        if (origin == null && !refusedKeys.contains(key.code())) {
          refusals.add(
              new Refusal.Unknown(
                  index,
                  "import-key.unknown",
                  key.code(),
                  "No entry has the importKey '%s', neither in the record nor above in this import."
                      .formatted(key)));
        }
        yield origin;
      }
      case Target.At(SubjectAddress address, long sequence) -> known.subject(address).at(sequence);
    };
  }

  private void refuse(Proposal proposal, Refusal refusal) {
    refusals.add(refusal);
    refusedKey(proposal);
  }

  /** What leans on a refused proposal is not blamed for it. */
  private void refusedKey(Proposal proposal) {
    if (proposal.key() != null) {
      refusedKeys.add(proposal.key().code());
    }
  }

  List<Refusal> refusals() {
    return refusals;
  }
}
