package org.diplomaticrecord.api.fold.oracle;

import java.lang.reflect.RecordComponent;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;

/** The properties of details. */
final class Values {
  private Values() {}

  /** The value of one; where nothing has happened, nothing is in force. */
  static @Nullable Object of(RecordComponent component, @Nullable Detail detail) {
    if (detail == null) {
      return component.getType() == boolean.class ? false : null;
    }
    try {
      return component.getAccessor().invoke(detail);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
