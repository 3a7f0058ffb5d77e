package org.diplomaticrecord.core.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.core.dossier.Dossiers;
import org.diplomaticrecord.core.form.EntryForm;
import org.diplomaticrecord.core.form.Unreadable;
import org.diplomaticrecord.core.store.CopiedEvent;
import org.diplomaticrecord.core.store.CopiedEvents;
import org.diplomaticrecord.core.store.CopiedEvents.Placed;
import org.diplomaticrecord.core.store.EventReader;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes over an export, of a dossier or of a whole record, event by event as another record keeps
 * it: ids, instants, recorders and the very texts. A copy that said it had learnt everything today
 * would be no copy; a record that let itself be told when it learnt something would prove nothing.
 * Therefore an export begins an empty record, or finds all it says in a record already, or is
 * refused.
 */
public class Restorer {
  private static final int EVENTS_AT_ONCE = 1_000;

  private final CopiedEvents copies;
  private final EventReader reader;
  private final Dossiers dossiers;
  private final TransactionTemplate transaction;
  private final EntryForm form;

  Restorer(
      CopiedEvents copies,
      EventReader reader,
      Dossiers dossiers,
      PlatformTransactionManager transactions,
      JsonMapper mapper) {
    this.copies = copies;
    this.reader = reader;
    this.dossiers = dossiers;
    this.transaction = new TransactionTemplate(transactions);
    this.form = EntryForm.ofJson(mapper);
  }

  /** Whether a text begins as exports do, and as no dossier file does. */
  public static boolean isExport(String beginning) {
    return beginning.startsWith("{\"export\":");
  }

  /**
   * Takes over an export: all of it, or nothing.
   *
   * @param export is read line by line
   * @param dryRun whether to find out only what would become of it
   * @throws FaultyImport naming what is wrong; nothing was recorded
   */
  public RestoreSummary run(InputStream export, boolean dryRun) throws IOException {
    ExportLines lines = new ExportLines(export);
    ExportHead head = ExportHead.read(lines, form, dossiers);
    try {
      RestoreSummary begun = transaction.execute(status -> begin(lines, head, dryRun, status));
      return begun == null ? compare(lines, head) : begun;
    } catch (Broken broken) {
      throw broken.cause();
    } catch (DataIntegrityViolationException e) {
      throw lines.refused(
          "an event up to this line is a second one of its id, import key or place, or its instant is before that of the event before it");
    }
  }

  private @Nullable RestoreSummary begin(
      ExportLines lines, ExportHead head, boolean dryRun, TransactionStatus status) {
    if (!copies.mayBegin()) {
      return null;
    }
    if (dryRun) {
      status.setRollbackOnly();
    }
    head.introduced().forEach(dossiers::add);
    Set<String> subjects = new LinkedHashSet<>();
    long count = 0;
    boolean kept = true;
    for (List<Placed> some = some(lines, head); !some.isEmpty(); some = some(lines, head)) {
      copies.add(some.stream().map(Placed::event).toList());
      for (Placed each : some) {
        subjects.add(each.event().address());
        kept &= each.position() == ++count;
      }
    }
    requireAll(lines, head, count);
    List<ImportFault> faults =
        new RestoredHistories(
                reader, head.dossiers().stream().map(dossiers::of).toList(), head.lines())
            .faults(subjects);
    if (!faults.isEmpty()) {
      throw new FaultyImport(faults);
    }
    copies.remember(lines.digest());
    return count == 0
        ? new RestoreSummary(dryRun, 0, 0, null, null, null)
        : new RestoreSummary(dryRun, count, 0, 1L, count, kept);
  }

  private RestoreSummary compare(ExportLines lines, ExportHead head) {
    long count = 0;
    boolean kept = true;
    for (List<Placed> some = some(lines, head); !some.isEmpty(); some = some(lines, head)) {
      int first = lines.line() - some.size() + 1;
      List<CopiedEvent> events = some.stream().map(Placed::event).toList();
      Map<UUID, Placed> held = copies.held(events);
      for (int at = 0; at < events.size(); at++) {
        Placed same = held.get(events.get(at).entryId());
        if (same == null || !same.event().equals(events.get(at))) {
          throw new FaultyImport(List.of(ExportHead.fault(first + at, unlike(same))));
        }
        kept &= same.position() == some.get(at).position();
      }
      count += some.size();
    }
    requireAll(lines, head, count);
    return new RestoreSummary(false, 0, count, null, null, count == 0 ? null : kept);
  }

  private static String unlike(@Nullable Placed held) {
    return held == null
        ? "this record holds entries, and not this one. An export keeps the instants at which its events were recorded, and can therefore only begin an empty record: start another service on an empty data directory, with --record.dossier.load-first=false"
        : "this record holds this event with other content";
  }

  private static void requireAll(ExportLines lines, ExportHead head, long count) {
    if (count != head.entries()) {
      throw lines.refused(
          "%d events were announced, and %d are here: the export is not whole"
              .formatted(head.entries(), count));
    }
  }

  private static List<Placed> some(ExportLines lines, ExportHead head) {
    List<Placed> some = new ArrayList<>(EVENTS_AT_ONCE);
    try {
      String line;
      while (some.size() < EVENTS_AT_ONCE && (line = lines.next()) != null) {
        some.add(ExportedLine.read(head, line));
      }
      return some;
    } catch (IOException e) {
      throw new Broken(e);
    } catch (Unreadable e) {
      throw lines.refused(e.getMessage());
    } catch (InvalidField e) {
      throw lines.refused("%s: %s".formatted(e.field(), e.getMessage()));
    }
  }

  /** The export could not be read to its end. */
  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException cause;

    Broken(IOException cause) {
      super(cause);
      this.cause = cause;
    }

    IOException cause() {
      return cause;
    }
  }
}
