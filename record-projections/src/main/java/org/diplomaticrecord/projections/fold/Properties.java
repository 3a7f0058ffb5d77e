package org.diplomaticrecord.projections.fold;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Set;
import org.diplomaticrecord.api.view.Detail;

/** The properties of a detail: the components of its record. */
final class Properties {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Properties() {}

  /** Adds the names of those in which two details of a kind differ. */
  static void differing(Detail one, Detail other, Set<String> names) {
    for (RecordComponent component : COMPONENTS.get(one.getClass())) {
      if (!Objects.equals(value(component, one), value(component, other))) {
        names.add(component.getName());
      }
    }
  }

  private static Object value(RecordComponent component, Detail detail) {
    try {
      return component.getAccessor().invoke(detail);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
