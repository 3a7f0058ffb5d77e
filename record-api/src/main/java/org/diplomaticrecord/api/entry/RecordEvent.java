package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What the record keeps, in one order, for ever: entries, and the corrections and retractions of
 * entries. Its JSON names its type by {@link EntryType}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface RecordEvent permits Entry, EntryCorrected, EntryRetracted {
  /** The subject whose history this belongs to. */
  SubjectId subject();

  /** The documents this event itself rests on; at least one. */
  List<Citation> citations();

  /**
   * The entry that is read where this event is in effect: itself or, of a correction, its
   * replacement. A retraction has none.
   */
  default @Nullable Entry reads() {
    return switch (this) {
      case Entry entry -> entry;
      case EntryCorrected correction -> correction.replacement();
      case EntryRetracted _ -> null;
    };
  }
}
