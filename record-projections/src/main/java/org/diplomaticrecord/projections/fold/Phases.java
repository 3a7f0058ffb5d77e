package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.MeasureDetail.Phase;
import org.jspecify.annotations.Nullable;

/** The phases of a measure: each ends when the next begins. */
final class Phases {
  private final List<Phase> phases = new ArrayList<>();

  void begin(String status, @Nullable Edtf since, Told told) {
    if (!phases.isEmpty()) {
      Phase last = phases.removeLast();
      phases.add(new Phase(last.status(), last.since(), told.when(), last.because()));
    }
    phases.add(new Phase(status, since, null, List.of(told.position())));
  }

  List<Phase> list() {
    return List.copyOf(phases);
  }
}
