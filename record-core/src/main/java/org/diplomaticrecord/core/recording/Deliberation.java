package org.diplomaticrecord.core.recording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.command.CorrectEntry;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.command.RecordRejected;
import org.diplomaticrecord.api.command.RetractEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.form.After;
import org.diplomaticrecord.core.form.Faulty;
import org.diplomaticrecord.core.recording.Known.SubjectHistory;
import org.diplomaticrecord.core.recording.PredecessorSearch.Finding;
import org.diplomaticrecord.core.recording.Proposal.OfCorrection;
import org.diplomaticrecord.core.recording.Proposal.OfEntry;
import org.diplomaticrecord.core.recording.Proposal.OfRetraction;
import org.diplomaticrecord.core.recording.Proposal.Target;
import org.diplomaticrecord.core.recording.Refusal.Conflict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decides the proposals of one dossier in their order, each on what is recorded and what was
 * decided before it.
 */
final class Deliberation {
  private static final String CORRECTABLE =
      "What is recorded is never changed: enter a correction of it under a key of its own, or have the import make one, with changed=correct, ground and reason.";

  private final DossierId dossier;
  private final Batch batch;
  private final Known known;
  private final Amendments amendments;
  private final PredecessorSearch predecessors;
  private final Set<String> refusedKeys = new HashSet<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /**
   * Begins with what is known.
   *
   * @param batch what is proposed, of this dossier and others
   */
  Deliberation(
      DossierId dossier, Known known, Batch batch, Amendments amendments, JsonMapper mapper) {
    this.dossier = dossier;
    this.known = known;
    this.batch = batch;
    this.amendments = amendments;
    this.predecessors = new PredecessorSearch(known, refusedKeys, mapper);
  }

  /** What a proposal becomes; absent where it is refused. */
  @Nullable Decided decide(int index, Proposal proposal) {
    try {
      RecordCommand command = command(index, proposal);
      if (command == null) {
        refusedKey(proposal);
        return null;
      }
      ImportKey key = proposal.key();
      KnownEvent before = key == null ? null : known.keyed(key);
      return key == null || before == null
          ? decide(index, proposal, command, key, null)
          : repeated(index, key, proposal, command, before);
    } catch (Faulty faulty) {
      refuse(proposal, new Refusal.Faults(index, faulty.faults()));
      return null;
    }
  }

  private @Nullable Decided decide(
      int index,
      Proposal proposal,
      RecordCommand command,
      @Nullable ImportKey key,
      @Nullable Change change) {
    SubjectAddress address = command.address();
    SubjectHistory subject = known.subject(address);
    try {
      Long last = batch.lastRead().get(address);
      if (last != null) {
        subject.history().requireLast(last);
      }
      RecordEvent event = subject.history().decide(command);
      KnownEvent decided =
          new KnownEvent(
              address, subject.history().lastSequence() + 1, event, key, Conflict.proposed(index));
      known.add(decided);
      return new Decided(command, address, decided.sequence(), event, key, null, change);
    } catch (RecordRejected rejected) {
      refuse(proposal, refusal(index, address, rejected));
      return null;
    }
  }

  private Refusal refusal(int index, SubjectAddress address, RecordRejected rejected) {
    List<Conflict> conflicts =
        rejected.conflicts().stream()
            .map(sequence -> known.subject(address).at(sequence).where())
            .toList();
    String subject = address.subject().toString();
    String rule = rejected.rule();
    String message = rejected.getMessage();
    return After.FIELD.equals(rejected.field())
        ? new Refusal.OfAfter(index, subject, rule, message, conflicts)
        : new Refusal.ByRule(index, subject, rule, message, conflicts);
  }

  /** Under a key once used the same is there already, and anything else is a change of it. */
  private @Nullable Decided repeated(
      int index, ImportKey key, Proposal proposal, RecordCommand command, KnownEvent before) {
    if (before.where().position() == null) {
      refusals.add(
          new Refusal.Unlike(
              index,
              "importKey '%s' stands here a second time. Give each entry a key of its own."
                  .formatted(key),
              List.of(before.where()),
              null));
      return null;
    }
    return switch (amendments.of(key, command, before)) {
      case Amendments.Finding.Same() ->
          new Decided(
              command,
              before.address(),
              before.sequence(),
              before.event(),
              key,
              before.where().position(),
              null);
      case Amendments.Finding.Unlike(String why, var where) -> {
        unlike(index, key, before, why, where, null);
        yield null;
      }
      case Amendments.Finding.Changed(Change change, var correction) -> {
        if (batch.amending() == null) {
          unlike(index, key, before, CORRECTABLE, List.of(before), change);
          yield null;
        }
        CorrectEntry correcting = correction.command(batch.amending());
        yield decide(index, proposal, correcting, change.correctionKey(), change);
      }
    };
  }

  private void unlike(
      int index,
      ImportKey key,
      KnownEvent before,
      String why,
      List<KnownEvent> where,
      @Nullable Change change) {
    refusals.add(
        new Refusal.Unlike(
            index,
            "importKey '%s' is recorded at position %d with other content. %s"
                .formatted(key, before.where().position(), why),
            where.stream().map(KnownEvent::where).toList(),
            change));
  }

  private @Nullable RecordCommand command(int index, Proposal proposal) throws Faulty {
    return switch (proposal) {
      case OfEntry(_, var key, var given, var after) -> {
        Entry entry = naming(index, key, given, after);
        yield entry == null ? null : new RecordEntry(dossier, entry);
      }
      case OfCorrection correction -> {
        KnownEvent target = target(index, correction.target());
        yield target == null ? null : correction(index, correction, target);
      }
      case OfRetraction(_, _, Target named, var retraction) -> {
        KnownEvent target = target(index, named);
        yield target == null
            ? null
            : new RetractEntry(
                target.address(), target.sequence(), retraction.reason(), retraction.citations());
      }
    };
  }

  private @Nullable RecordCommand correction(int index, OfCorrection proposal, KnownEvent target)
      throws Faulty {
    Entry corrected = target.reads();
    if (corrected == null) {
      refusals.add(refusal(index, target.address(), notCorrectable(target)));
      return null;
    }
    Entry replacement = proposal.replacement().of(corrected);
    if (!replacement.subject().equals(target.address().subject())) {
      throw new Faulty(
          "/subject",
          "is %s; the corrected entry is about %s"
              .formatted(replacement.subject(), target.address().subject()));
    }
    Entry whole = naming(index, proposal.key(), replacement, proposal.after());
    if (whole == null) {
      return null;
    }
    var correction = proposal.correction();
    return new CorrectEntry(
        target.address(),
        target.sequence(),
        whole,
        correction.ground(),
        correction.reason(),
        correction.citations());
  }

  /** A retraction says nothing that could be replaced. */
  private RecordRejected notCorrectable(KnownEvent retraction) {
    try {
      known.subject(retraction.address()).history().requireCorrectable(retraction.sequence());
    } catch (RecordRejected rejected) {
      return rejected;
    }
    throw new IllegalStateException("A retraction was taken for correctable");
  }

  /** The entry, naming what it came after as the record does; absent where it cannot. */
  private @Nullable Entry naming(
      int index, @Nullable ImportKey key, Entry entry, @Nullable After after) {
    if (after == null) {
      return entry;
    }
    return switch (predecessors.of(index, key, entry, after)) {
      case Finding.Named(Entry named) -> named;
      case Finding.Wrong(Refusal.OfAfter refusal) -> {
        refusals.add(refusal);
        yield null;
      }
      case Finding.Unjudged() -> null;
    };
  }

  private @Nullable KnownEvent target(int index, Target target) {
    return switch (target) {
      case Target.Keyed(ImportKey key) -> {
        KnownEvent found = known.keyed(key);
        if (found == null && !refusedKeys.contains(key.code())) {
          refusals.add(
              new Refusal.Unknown(
                  index,
                  "import-key.unknown",
                  key,
                  "No entry has the importKey '%s', neither in the record nor above in this import."
                      .formatted(key)));
        }
        yield found;
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
