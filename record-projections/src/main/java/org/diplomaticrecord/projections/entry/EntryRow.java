package org.diplomaticrecord.projections.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.jspecify.annotations.Nullable;

/** A row of the index. */
public record EntryRow(
    long position,
    SubjectAddress address,
    long sequence,
    String type,
    Instant recordedAt,
    @Nullable String dated,
    LocalDate earliest,
    LocalDate latest,
    @Nullable String accordingTo,
    Collection<String> parties,
    List<String> sources,
    @Nullable Long supersedes,
    String words) {

  /**
   * The row of an event.
   *
   * @param corrected the event it corrects or retracts, if it does
   */
  public static EntryRow of(StoredEvent stored, @Nullable EntryRow corrected) {
    Mentions mentions = Mentions.of(stored.event());
    Entry said =
        switch (stored.event()) {
          case Entry entry -> entry;
          case EntryCorrected correction -> correction.replacement();
          case EntryRetracted _ -> null;
        };
    Bounds bounds = said == null ? withdrawn(stored, corrected) : whole(said.dated());
    return new EntryRow(
        stored.position(),
        stored.address(),
        stored.sequence(),
        EntryType.of(stored.event()).typeName(),
        stored.recordedAt(),
        said == null ? null : said.dated().toString(),
        bounds.earliest(),
        bounds.latest(),
        said == null ? null : said.accordingTo().code(),
        mentions.parties(),
        stored.event().citations().stream()
            .map(Citation::source)
            .map(Object::toString)
            .distinct()
            .toList(),
        corrected == null ? null : corrected.position(),
        mentions.searchText(stored.importKey()));
  }

  /** From the first day on which it can have begun to the last on which it can have ended. */
  private static Bounds whole(Edtf dated) {
    return new Bounds(dated.start().earliest(), dated.end().orElse(dated.start()).latest());
  }

  /** A retraction stands in the chronology where what it withdraws stood. */
  private static Bounds withdrawn(StoredEvent retraction, @Nullable EntryRow retracted) {
    if (retracted == null) {
      throw new IllegalStateException(
          "Position %d retracts nothing".formatted(retraction.position()));
    }
    return new Bounds(retracted.earliest, retracted.latest);
  }
}
