package org.diplomaticrecord.core.importing;

import java.util.List;
import java.util.stream.Collectors;

/** An import was refused: nothing was recorded. It names everything that is wrong. */
public final class FaultyImport extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ImportFault> faults;

  FaultyImport(List<ImportFault> faults) {
    super(
        faults.stream().map(ImportFault::toString).collect(Collectors.joining("\n")),
        null,
        false,
        false);
    this.faults = List.copyOf(faults);
  }

  /** In the order of the files and lines. */
  public List<ImportFault> faults() {
    return faults;
  }
}
