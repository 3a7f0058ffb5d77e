package org.diplomaticrecord.api.fold.oracle;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.diplomaticrecord.api.view.MeasureDetail.Phase;

/** Where the entries stand that elements of lists go back to. */
final class Positions {
  private Positions() {}

  static List<Long> of(Object element) {
    if (element instanceof Phase phase) {
      return phase.because();
    }
    if (element instanceof Record) {
      for (RecordComponent component : element.getClass().getRecordComponents()) {
        if (component.getName().equals("position")) {
          try {
            return List.of((Long) component.getAccessor().invoke(element));
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    }
    return List.of();
  }

  /** Whether it goes back to the end of what an entry tells of. */
  static boolean isEnd(Object element) {
    return element instanceof Phase phase && phase.status().equals("expired");
  }
}
