package org.diplomaticrecord.core.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.axonframework.modelling.command.ConcurrencyException;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.core.store.EventReader;
import org.springframework.dao.DuplicateKeyException;
import tools.jackson.databind.json.JsonMapper;

/** Decides and records batches. */
public class Recorder {
  /** Watches no progress. */
  public static final IntConsumer NOBODY = _ -> {};

  private static final int ATTEMPTS = 3;
  private static final int TOLD_EVERY = 1_000;

  private final RecordedKeys keys;
  private final EventReader reader;
  private final Acquaintance acquaintance;
  private final Appending appending;
  private final JsonMapper mapper;

  Recorder(
      RecordedKeys keys,
      EventReader reader,
      Acquaintance acquaintance,
      Appending appending,
      JsonMapper mapper) {
    this.mapper = mapper;
    this.keys = keys;
    this.reader = reader;
    this.acquaintance = acquaintance;
    this.appending = appending;
  }

  /**
   * Decides a batch without recording it.
   *
   * @return what each proposal would come to, in their order
   * @throws Refused naming everything that cannot be recorded
   */
  public List<Verdict> decide(Batch batch) {
    return deliberate(batch, NOBODY).stream().map(Decided::verdict).toList();
  }

  /**
   * Records a batch in one transaction. Where another writer was faster it is decided anew.
   *
   * @param progress is told now and then how many are decided
   * @param along what else belongs into the transaction, once the positions are given
   * @return where each proposal stands, in their order
   * @throws Refused naming everything that cannot be recorded; nothing was
   * @throws ConcurrencyException if others were faster every time; nothing was recorded
   */
  public List<Recorded> record(Batch batch, IntConsumer progress, Consumer<List<Recorded>> along) {
    for (int attempt = 1; ; attempt++) {
      List<Decided> decided = deliberate(batch, progress);
      try {
        return appending.append(batch, decided, along);
      } catch (ConcurrencyException | DuplicateKeyException e) {
        if (attempt == ATTEMPTS) {
          throw new ConcurrencyException("Others were faster", e);
        }
      }
    }
  }

  private List<Decided> deliberate(Batch batch, IntConsumer progress) {
    Map<DossierId, List<Proposal>> byDossier = new HashMap<>();
    batch
        .proposals()
        .forEach(
            each -> byDossier.computeIfAbsent(each.dossier(), _ -> new ArrayList<>()).add(each));
    Map<DossierId, Deliberation> deliberations = new HashMap<>();
    byDossier.forEach((dossier, proposals) -> {
      Known known = Known.of(dossier, proposals, keys, reader);
      Amendments amendments = new Amendments(known, keys(proposals), mapper);
      deliberations.put(dossier, new Deliberation(dossier, known, batch, amendments, mapper));
    });

    Acquaintance.Check check = acquaintance.check(batch);
    List<Decided> all = new ArrayList<>(batch.proposals().size());
    for (int index = 0; index < batch.proposals().size(); index++) {
      Proposal proposal = batch.proposals().get(index);
      Decided decided =
          Objects.requireNonNull(deliberations.get(proposal.dossier())).decide(index, proposal);
      if (decided != null) {
        all.add(decided);
        check.of(index, decided.command());
      }
      if (index % TOLD_EVERY == 0) {
        progress.accept(index);
      }
    }
    List<Refusal> refusals = new ArrayList<>(check.refusals());
    deliberations.values().forEach(deliberation -> refusals.addAll(deliberation.refusals()));
    if (!refusals.isEmpty()) {
      refusals.sort(Comparator.comparingInt(Refusal::proposal));
      throw new Refused(refusals);
    }
    return all;
  }

  private static Set<ImportKey> keys(List<Proposal> proposals) {
    Set<ImportKey> keys = new HashSet<>();
    for (Proposal proposal : proposals) {
      if (proposal.key() != null) {
        keys.add(proposal.key());
      }
    }
    return keys;
  }
}
