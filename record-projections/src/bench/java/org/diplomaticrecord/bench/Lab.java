package org.diplomaticrecord.bench;

/**
 * What every measurement works with.
 *
 * @param scale of what is measured: 1 is all of it
 * @param dossier what is imported, rebuilt and read
 * @param singly what is recorded one entry at a time
 */
record Lab(
    Postgres postgres,
    double scale,
    SyntheticDossier dossier,
    SyntheticDossier singly,
    Results results,
    Plans plans) {
  static double seconds(Latencies.Action<? extends Exception> action) throws Exception {
    long start = System.nanoTime();
    action.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
