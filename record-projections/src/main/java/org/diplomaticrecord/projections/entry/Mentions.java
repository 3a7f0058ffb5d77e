package org.diplomaticrecord.projections.entry;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.search.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What an event names: every party and every subject in any of its fields, and every text. It
 * follows the records of the language, so that a new type of entry is found without a word here.
 */
public final class Mentions {
  private record Field(RecordComponent component) {
    @Nullable Object of(Object record) {
      try {
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component + " cannot be read", e);
      }
    }
  }

  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .peek(component -> component.getAccessor().setAccessible(true))
              .map(Field::new)
              .toList();
        }
      };

  private final Set<String> parties = new TreeSet<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private Mentions() {}

  /** What an event itself names. */
  public static Mentions of(RecordEvent event) {
    Mentions mentions = new Mentions();
    mentions.headings.add(event.subject().toString());
    switch (event) {
      case Entry entry -> mentions.followEntry(entry);
      case EntryCorrected correction -> {
        mentions.texts.add(correction.reason());
        mentions.followEntry(correction.replacement());
      }
      case EntryRetracted retraction -> mentions.texts.add(retraction.reason());
    }
    return mentions;
  }

  /** The ids of the parties. */
  public Set<String> parties() {
    return parties;
  }

  /**
   * What it is found by.
   *
   * @param names what it is called besides its title and its subject; what is null is passed over
   */
  String searchText(@Nullable String... names) {
    Set<String> called = new LinkedHashSet<>(headings);
    Stream.of(names).filter(Objects::nonNull).forEach(called::add);
    return SearchText.of(called, texts.stream().filter(text -> !called.contains(text)).toList());
  }

  private void followEntry(Entry entry) {
    String title = entry.title();
    if (title != null) {
      headings.addFirst(title);
    }
    follow(entry);
  }

  private void follow(@Nullable Object value) {
    switch (value) {
      case String text -> texts.add(text);
      case PartyId party -> parties.add(party.code());
      case SubjectId subject -> texts.add(subject.toString());
      case List<?> list -> list.forEach(this::follow);
      case Record record when says(record) ->
          FIELDS.get(record.getClass()).forEach(field -> follow(field.of(record)));
      case null, default -> {}
    }
  }

  /** Where something stands in a document is no text. */
  private static boolean says(Record record) {
    return !(record instanceof Citation)
        && record.getClass().getPackage() == Entry.class.getPackage();
  }
}
