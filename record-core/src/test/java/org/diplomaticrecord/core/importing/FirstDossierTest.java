package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.diplomaticrecord.core.store.CoreTest;
import org.diplomaticrecord.core.store.EventReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class FirstDossierTest {
  @Autowired Importer importer;
  @Autowired EventReader record;
  @Autowired JdbcClient jdbc;
  @Autowired ResourceLoader resources;

  @Test
  void isLoadedOnceHoweverOftenTheServiceStarts() throws IOException {
    FirstDossier first =
        new FirstDossier(
            importer, jdbc, ResourcePatternUtils.getResourcePatternResolver(resources));
    first.run(new DefaultApplicationArguments());
    long head = record.head();
    assertThat(
            jdbc.sql("SELECT count(*) FROM record.event WHERE dossier = 'japan-dprk-abductions'")
                .query(Long.class)
                .single())
        .isGreaterThan(100);

    first.run(new DefaultApplicationArguments());
    assertThat(record.head()).isEqualTo(head);
  }

  @Test
  void isRecognisedByItsImportKeysToo() throws IOException {
    List<ImportFile> files =
        FirstDossier.files(ResourcePatternUtils.getResourcePatternResolver(resources));
    importer.run(files, FirstDossier.RECORDED_BY, false, Progress.NONE, _ -> {});
    long head = record.head();
    ImportSummary again = importer.run(files, "somebody else", false, Progress.NONE, _ -> {});

    assertThat(again.entries()).isZero();
    assertThat(again.skipped()).isPositive();
    assertThat(record.head()).isEqualTo(head);
  }
}
