package org.diplomaticrecord.projections.entry;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * What an event names: every party in any of its fields, and every text to be found by its words.
 * It follows the records of the language, so that a new type of entry is found without a word here.
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
  private final List<String> words = new ArrayList<>();

  private Mentions() {}

  /** What an event itself names. */
  public static Mentions of(RecordEvent event) {
    Mentions mentions = new Mentions();
    mentions.words.add(event.subject().name().replace('-', ' '));
    switch (event) {
      case Entry entry -> mentions.follow(entry);
      case EntryCorrected correction -> {
        mentions.words.add(correction.reason());
        mentions.follow(correction.replacement());
      }
      case EntryRetracted retraction -> mentions.words.add(retraction.reason());
    }
    return mentions;
  }

  /** The ids of the parties. */
  public Set<String> parties() {
    return parties;
  }

  String words() {
    return String.join("\n", words);
  }

  private void follow(@Nullable Object value) {
    switch (value) {
      case String text -> words.add(text);
      case PartyId party -> parties.add(party.code());
      case List<?> list -> list.forEach(this::follow);
      case Record record when says(record) ->
          FIELDS.get(record.getClass()).forEach(field -> follow(field.of(record)));
      case null, default -> {}
    }
  }

  /**
   * Ids are records too; what they say is no text, and where something stands in a document is not
   * either.
   */
  private static boolean says(Record record) {
    return !(record instanceof Citation)
        && record.getClass().getPackage() == Entry.class.getPackage();
  }
}
