package org.diplomaticrecord.core.importing;

import java.util.List;
import java.util.stream.Collectors;

/** An import was refused: nothing was recorded. It names everything that is wrong. */
public final class FaultyImport extends RuntimeException {
  /** The most faults that are told. */
  public static final int MOST = 1_000;

  private static final long serialVersionUID = 1L;

  private final transient List<ImportFault> faults;
  private final boolean more;

  FaultyImport(List<ImportFault> faults) {
    super(
        faults.stream().limit(MOST).map(ImportFault::toString).collect(Collectors.joining("\n")),
        null,
        false,
        false);
    this.faults = faults.stream().limit(MOST).toList();
    this.more = faults.size() > MOST;
  }

  /** In the order of the files and lines; at most {@link #MOST}. */
  public List<ImportFault> faults() {
    return faults;
  }

  /** Whether there are more than are told. */
  public boolean hasMore() {
    return more;
  }
}
