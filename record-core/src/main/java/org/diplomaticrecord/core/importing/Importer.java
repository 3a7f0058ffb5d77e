package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.core.dossier.Definitions;
import org.diplomaticrecord.core.dossier.Dossiers;
import org.diplomaticrecord.core.form.After;
import org.diplomaticrecord.core.form.EntryForm;
import org.diplomaticrecord.core.form.Faulty;
import org.diplomaticrecord.core.importing.Progress.Step;
import org.diplomaticrecord.core.recording.Batch;
import org.diplomaticrecord.core.recording.Proposal;
import org.diplomaticrecord.core.recording.Proposal.Target.Keyed;
import org.diplomaticrecord.core.recording.Recorded;
import org.diplomaticrecord.core.recording.Recorder;
import org.diplomaticrecord.core.recording.Refused;
import org.diplomaticrecord.core.recording.Verdict;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Imports dossier files. */
public class Importer {
  private final Recorder recorder;
  private final Dossiers dossiers;
  private final Editions editions;
  private final JsonMapper mapper;
  private final EntryForm yaml;
  private final EntryForm jsonLines;

  Importer(Recorder recorder, Dossiers dossiers, Editions editions, JsonMapper mapper) {
    this.recorder = recorder;
    this.dossiers = dossiers;
    this.editions = editions;
    this.mapper = mapper;
    this.yaml = EntryForm.ofYaml(mapper);
    this.jsonLines = EntryForm.ofJsonLines(mapper);
  }

  /**
   * Imports files as one: all of it is recorded, or nothing. What says otherwise than an earlier
   * import is refused, and what an earlier import said besides is told.
   *
   * @see #run(List, String, ImportTerms, Progress, Consumer)
   */
  public ImportSummary run(
      List<ImportFile> files,
      String recordedBy,
      boolean dryRun,
      Progress progress,
      Consumer<ImportSummary> along) {
    return run(files, recordedBy, ImportTerms.usual(dryRun), progress, along);
  }

  /**
   * Imports files as one: all of it is recorded, or nothing.
   *
   * @param files in the order in which their entries get their positions
   * @param recordedBy who records them
   * @param along what else belongs into the transaction
   * @throws FaultyImport naming everything that is wrong; nothing was recorded
   */
  public ImportSummary run(
      List<ImportFile> files,
      String recordedBy,
      ImportTerms terms,
      Progress progress,
      Consumer<ImportSummary> along) {
    List<FileContents> contents = read(files, progress);
    List<ImportFault> faults = new ArrayList<>();
    contents.forEach(file -> faults.addAll(file.faults()));
    List<Definitions> introduced = new Introductions(dossiers, faults).of(contents);
    List<Item> items = new ArrayList<>();
    List<Proposal> proposals = new ArrayList<>();
    for (FileContents file : contents) {
      if (file.id() != null) {
        items.addAll(file.items());
        file.items()
            .forEach(item ->
                proposals.add(
                    proposal(Objects.requireNonNull(file.id()), form(file.file()), item)));
      }
    }
    boolean whole = contents.stream().allMatch(FileContents::whole);
    List<Edition> given = whole ? editions.of(contents) : List.of();
    NotInFile notInFile = editions.notInFile(given);
    if (terms.refuseMissing() && notInFile.sinceLastEdition() > 0) {
      faults.add(missing(given, notInFile));
    }
    Batch batch = new Batch(proposals, introduced, Map.of(), recordedBy, terms.amending());
    Findings findings = new Findings(files, items, proposals);
    if (terms.dryRun() || !faults.isEmpty()) {
      List<Verdict> verdicts = whole ? foreseen(batch, findings, contents, faults) : List.of();
      if (!faults.isEmpty()) {
        throw findings.faulty(faults);
      }
      return ImportSummary.foreseen(items, verdicts, notInFile);
    }
    try {
      int all = proposals.size();
      List<Recorded> recorded =
          recorder.record(
              batch,
              decided -> progress.at(Step.DECIDING, decided, all),
              where -> {
                editions.remember(given);
                along.accept(ImportSummary.of(items, where, notInFile));
              });
      progress.at(Step.RECORDED, all, all);
      return ImportSummary.of(items, recorded, notInFile);
    } catch (Refused refused) {
      throw findings.faulty(findings.of(refused.refusals(), Set.of()));
    }
  }

  /** That something is no longer named. */
  private static ImportFault missing(List<Edition> editions, NotInFile notInFile) {
    Place place =
        editions.stream()
            .filter(edition -> !edition.missingSinceLast().isEmpty())
            .findFirst()
            .orElseThrow()
            .place();
    return ImportFault.ofMissing(place, notInFile);
  }

  /** What would become of that which could be read; what the record would refuse is a fault. */
  private List<Verdict> foreseen(
      Batch batch, Findings findings, List<FileContents> contents, List<ImportFault> faults) {
    try {
      return recorder.decide(batch);
    } catch (Refused refused) {
      Set<String> unread =
          contents.stream().flatMap(file -> file.unread().stream()).collect(Collectors.toSet());
      faults.addAll(findings.of(refused.refusals(), unread));
      return List.of();
    }
  }

  private List<FileContents> read(List<ImportFile> files, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    return files.parallelStream()
        .map(file -> {
          FileContents contents = FileReading.read(file, form(file));
          progress.at(Step.READING, done.incrementAndGet(), files.size());
          return contents;
        })
        .toList();
  }

  private EntryForm form(ImportFile file) {
    return switch (file.format()) {
      case YAML -> yaml;
      case JSON_LINES -> jsonLines;
    };
  }

  private Proposal proposal(DossierId dossier, EntryForm form, Item item) {
    return switch (item) {
      case Item.Recorded(_, _, var key, var written) ->
          new Proposal.OfEntry(dossier, key, written.entry(), written.after());
      case Item.Retracted(_, _, var key, var target, var retraction) ->
          new Proposal.OfRetraction(dossier, key, new Keyed(target), retraction);
      case Item.Corrected corrected ->
          new Proposal.OfCorrection(
              dossier,
              corrected.key(),
              new Keyed(corrected.corrects()),
              corrected.correction(),
              before -> replacement(form, corrected, before),
              corrected.after());
    };
  }

  /** The whole entry as it is read after a correction that names only what changes. */
  private Entry replacement(EntryForm form, Item.Corrected corrected, Entry before) throws Faulty {
    if (corrected.replacement() != null) {
      return corrected.replacement();
    }
    ObjectNode changes = Objects.requireNonNull(corrected.changes());
    ObjectNode whole = mapper.valueToTree(before);
    if (!changes.has("citations")) {
      corrected
          .correction()
          .citations()
          .forEach(
              cited -> whole.withArray("citations").add(mapper.<ObjectNode>valueToTree(cited)));
    }
    whole.setAll(changes);
    if (changes.has(After.FIELD)) {
      // It is looked up by its key when the whole is recorded.
      whole.remove(After.FIELD);
    }
    return form.entry(whole);
  }
}
