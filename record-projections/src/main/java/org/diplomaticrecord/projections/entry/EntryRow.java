package org.diplomaticrecord.projections.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.value.Citation;
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
    String words,
    String effectiveType,
    String title,
    @Nullable Long after,
    boolean derived) {

  /**
   * The row of an event.
   *
   * @param key where it stands
   * @param supersedes the position of the event it corrects or retracts, if it does
   * @param after the position of the event it came after, if it says so
   * @param title what its subject is called there
   */
  public static EntryRow of(
      StoredEvent stored,
      Chronology.Key key,
      @Nullable Long supersedes,
      @Nullable Long after,
      String title) {
    Mentions mentions = Mentions.of(stored.event());
    Entry said = stored.event().reads();
    return new EntryRow(
        stored.position(),
        stored.address(),
        stored.sequence(),
        EntryType.of(stored.event()).typeName(),
        stored.recordedAt(),
        said == null ? null : said.dated().toString(),
        key.earliest(),
        key.latest(),
        said == null ? null : said.accordingTo().code(),
        mentions.parties(),
        stored.event().citations().stream()
            .map(Citation::source)
            .map(Object::toString)
            .distinct()
            .toList(),
        supersedes,
        mentions.searchText(stored.importKey()),
        EntryType.effective(stored.event()).typeName(),
        title,
        after,
        said != null && said.derived() != null);
  }

  /** Where it stands in the chronology. */
  public Chronology.Key key() {
    return new Chronology.Key(earliest, latest, position);
  }
}
