package org.diplomaticrecord.projections.entry;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a subject is called where an event of it stands in the chronology: what was said last of all
 * that stands there or before, or else what is said first after it.
 */
public final class Titles {
  private record Title(long sequence, String text) {}

  private final SubjectId subject;
  private final NavigableMap<Chronology.Key, Title> given = new TreeMap<>();

  /** Nobody has said yet what the subject is called. */
  public Titles(SubjectId subject) {
    this.subject = subject;
  }

  /**
   * Takes in what an event says.
   *
   * @param at where it stands
   * @param sequence its place in the subject's history
   * @param said the entry that is read where it is in effect; a retraction has none
   */
  public void add(Chronology.Key at, long sequence, @Nullable Entry said) {
    String title = said == null ? null : said.title();
    if (title != null) {
      given.put(at, new Title(sequence, title));
    }
  }

  /**
   * What the subject is called; its id where nothing that is read says so.
   *
   * @param here where the event stands
   * @param inEffect by its place in the history, whether an event is read
   */
  public String at(Chronology.Key here, LongPredicate inEffect) {
    return Stream.concat(
            given.headMap(here, true).descendingMap().values().stream(),
            given.tailMap(here, false).values().stream())
        .filter(title -> inEffect.test(title.sequence))
        .findFirst()
        .map(Title::text)
        .orElseGet(subject::toString);
  }
}
