package org.diplomaticrecord.core.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.diplomaticrecord.core.importing.ImportFile.Format;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loads the dossier that comes with the service into a record that does not have it. */
final class FirstDossier implements ApplicationRunner {
  /** Who has recorded it. */
  static final String RECORDED_BY = "first-dossier";

  private static final Logger LOG = LoggerFactory.getLogger(FirstDossier.class);
  private static final String NAME = "japan-dprk-abductions";
  private static final String FILES = "classpath*:dossier/" + NAME + "/*.yaml";

  private final Importer importer;
  private final JdbcClient jdbc;
  private final ResourcePatternResolver resources;

  FirstDossier(Importer importer, JdbcClient jdbc, ResourcePatternResolver resources) {
    this.importer = importer;
    this.jdbc = jdbc;
    this.resources = resources;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    List<ImportFile> files = files(resources);
    String digest = digest(files);
    if (files.isEmpty() || loaded(digest)) {
      return;
    }
    try {
      ImportSummary summary =
          importer.run(
              files,
              RECORDED_BY,
              false,
              new LoggedProgress("Loading " + NAME),
              _ -> remember(digest));
      LOG.info("Loaded {}: {}", NAME, told(summary));
    } catch (FaultyImport faulty) {
      LOG.error("{} was not loaded; the record is as it was.\n{}", NAME, faulty.getMessage());
    }
  }

  /** The files, in the order of their names. */
  static List<ImportFile> files(ResourcePatternResolver resources) throws IOException {
    Resource[] found = resources.getResources(FILES);
    Arrays.sort(
        found,
        Comparator.comparing(
            Resource::getFilename, Comparator.nullsFirst(Comparator.naturalOrder())));
    List<ImportFile> files = new ArrayList<>();
    for (Resource resource : found) {
      files.add(
          new ImportFile(
              String.valueOf(resource.getFilename()),
              Format.YAML,
              resource.getContentAsByteArray()));
    }
    return files;
  }

  private boolean loaded(String digest) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM record.import WHERE digest = ?)")
        .param(digest)
        .query(Boolean.class)
        .single();
  }

  private void remember(String digest) {
    jdbc.sql("INSERT INTO record.import (digest) VALUES (?)").param(digest).update();
  }

  private static String told(ImportSummary summary) {
    String kinds =
        summary.byKind().entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    return "%d entries at positions %d to %d (%s)%s%s"
        .formatted(
            summary.entries(),
            summary.firstPosition(),
            summary.lastPosition(),
            kinds,
            summary.skipped() == 0 ? "" : ", %d were there before".formatted(summary.skipped()),
            told(summary.notInFile()));
  }

  private static String told(NotInFile notInFile) {
    return notInFile.total() == 0
        ? ""
        : "; %d named before are no longer in the files, and stay: %s"
            .formatted(
                notInFile.total(),
                notInFile.keys().stream()
                    .map(missing -> missing.importKey().code())
                    .collect(Collectors.joining(", ")));
  }

  private static String digest(List<ImportFile> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (ImportFile file : files) {
        digest.update(file.name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.content());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
