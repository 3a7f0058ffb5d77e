package org.diplomaticrecord.bench;

import java.time.Duration;
import java.util.List;
import org.diplomaticrecord.core.importing.ImportFile;
import org.diplomaticrecord.projections.projecting.ProjectedHead;
import org.diplomaticrecord.projections.projecting.Rebuild;

/** What the record does, and what is hoped of it. */
final class Ours {
  static final String IMPORT_YAML = "import, YAML";
  static final String IMPORT = "import, JSON Lines";
  static final String FOLLOWED = "the import projected by the running service";
  static final String REBUILD = "rebuild of all projections";
  static final String WRITER_1 = "single entries, 1 writer";
  static final String WRITER_16 = "single entries, 16 writers";
  static final String WRITER_16_FOLLOWED = "single entries, 16 writers, while projecting";

  private final Lab lab;

  Ours(Lab lab) {
    this.lab = lab;
  }

  static void hope(Results results, double scale) {
    results.goalAtLeast(10, IMPORT, Baselines.STOCK_1);
    results.goalAtLeast(10, IMPORT, Baselines.STOCK_ONE_TRANSACTION);
    results.goalAtLeast(0.4, IMPORT, Baselines.INSERT);
    results.goalAtLeast(0.4, IMPORT_YAML, Baselines.INSERT);
    results.goalAtLeast(2, WRITER_1, Baselines.STOCK_1);
    results.goalAtLeast(1.5, WRITER_16, Baselines.STOCK_16);
    results.goalAtLeast(10, REBUILD, Baselines.STOCK_PROCESSOR);
    results.goalAtLeast(0.4, REBUILD, Baselines.FOLD_COPY);
    Reads.hope(results);
    Auditing.hope(results);
    Streams.hope(results, scale);
  }

  void measure(List<String> rows) throws Exception {
    Results results = lab.results();
    int events = lab.dossier().size();
    if (rows.contains("import")) {
      List<ImportFile> yaml = DossierFiles.yaml(lab.dossier());
      try (Service service = new Service(lab.postgres())) {
        results.events(IMPORT_YAML, events, Lab.seconds(() -> service.load(yaml)));
      }
    }
    List<ImportFile> jsonLines = DossierFiles.jsonLines(lab.dossier());
    try (Service service = new Service(lab.postgres())) {
      double loading = Lab.seconds(() -> service.load(jsonLines));
      double following =
          Lab.seconds(
              () -> service.bean(ProjectedHead.class).await(events, Duration.ofMinutes(10)));
      if (rows.contains("import")) {
        results.events(IMPORT, events, loading);
      }
      if (rows.contains("rebuild")) {
        results.events(FOLLOWED, events, following);
      }
      if (rows.contains("replay")) {
        new Auditing(service, lab).measure();
      }
      if (rows.contains("reads")) {
        new Reads(service, lab).measure();
      }
      if (rows.contains("stream")) {
        new Streams(service, lab).measure();
      }
      if (rows.contains("commands")) {
        results.events(
            WRITER_16_FOLLOWED,
            lab.singly().size(),
            Writers.seconds(lab.singly().named("followed"), 16, service::record));
        service.stopFollowing();
        results.events(
            WRITER_16,
            lab.singly().size(),
            Writers.seconds(lab.singly().named("sixteen"), 16, service::record));
        results.events(
            WRITER_1,
            lab.singly().size(),
            Writers.seconds(lab.singly().named("one"), 1, service::record));
      }
      if (rows.contains("rebuild")) {
        service.stopFollowing();
        results.events(
            REBUILD, service.head(), Lab.seconds(() -> service.bean(Rebuild.class).run()));
      }
    }
  }
}
