package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplomaticrecord.core.recording.Change;
import org.diplomaticrecord.core.recording.Recorded;
import org.diplomaticrecord.core.recording.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an import came to or, if it was only tried, would come to.
 *
 * @param dryRun whether it was only tried: then nothing was recorded, and there are no positions
 * @param entries how many entries, corrections and retractions are new
 * @param skipped how many stand in the record already under their import keys
 * @param byKind the new ones by kind of subject
 * @param firstPosition the position of the first new one, if any was recorded
 * @param lastPosition the position of the last new one, if any was recorded
 * @param changed those of the new ones that are corrections because the file says otherwise what an
 *     earlier import recorded
 * @param notInFile what earlier editions of the file named and it does not
 */
public record ImportSummary(
    boolean dryRun,
    int entries,
    int skipped,
    Map<String, Integer> byKind,
    @Nullable Long firstPosition,
    @Nullable Long lastPosition,
    List<Changed> changed,
    NotInFile notInFile) {
  /**
   * A change that is a correction.
   *
   * @param line where the file says otherwise
   * @param change what it says
   */
  public record Changed(int line, Change change) {}

  /** What would be recorded. */
  static ImportSummary foreseen(List<Item> items, List<Verdict> verdicts, NotInFile notInFile) {
    return of(true, items, verdicts, null, null, notInFile);
  }

  /** What was recorded. */
  static ImportSummary of(List<Item> items, List<Recorded> recorded, NotInFile notInFile) {
    List<Long> fresh =
        recorded.stream().filter(each -> !each.repeated()).map(Recorded::position).toList();
    return of(
        false,
        items,
        recorded.stream().map(Recorded::verdict).toList(),
        fresh.isEmpty() ? null : fresh.getFirst(),
        fresh.isEmpty() ? null : fresh.getLast(),
        notInFile);
  }

  private static ImportSummary of(
      boolean dryRun,
      List<Item> items,
      List<Verdict> verdicts,
      @Nullable Long first,
      @Nullable Long last,
      NotInFile notInFile) {
    Map<String, Integer> byKind = new TreeMap<>();
    List<Changed> changed = new ArrayList<>();
    int skipped = 0;
    for (int index = 0; index < verdicts.size(); index++) {
      Verdict verdict = verdicts.get(index);
      if (verdict.repeated()) {
        skipped++;
      } else {
        byKind.merge(verdict.address().subject().kind().word(), 1, Integer::sum);
      }
      if (verdict.change() != null) {
        changed.add(new Changed(items.get(index).place().line(), verdict.change()));
      }
    }
    return new ImportSummary(
        dryRun, verdicts.size() - skipped, skipped, byKind, first, last, changed, notInFile);
  }
}
