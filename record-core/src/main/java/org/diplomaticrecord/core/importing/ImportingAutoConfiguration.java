package org.diplomaticrecord.core.importing;

import org.diplomaticrecord.core.dossier.Dossiers;
import org.diplomaticrecord.core.recording.Recorder;
import org.diplomaticrecord.core.store.CopiedEvents;
import org.diplomaticrecord.core.store.EventReader;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Imports dossier files, and at the first start the dossier that comes with the service. */
@AutoConfiguration
class ImportingAutoConfiguration {
  @Bean
  Importer importer(Recorder recorder, Dossiers dossiers, JdbcClient jdbc, JsonMapper mapper) {
    return new Importer(recorder, dossiers, new Editions(jdbc), mapper);
  }

  @Bean
  Restorer restorer(
      CopiedEvents copies,
      EventReader reader,
      Dossiers dossiers,
      PlatformTransactionManager transactions,
      JsonMapper mapper) {
    return new Restorer(copies, reader, dossiers, transactions, mapper);
  }

  @Bean
  @ConditionalOnProperty(name = "record.dossier.load-first", matchIfMissing = true)
  FirstDossier firstDossier(Importer importer, JdbcClient jdbc, ResourceLoader resources) {
    return new FirstDossier(
        importer, jdbc, ResourcePatternUtils.getResourcePatternResolver(resources));
  }
}
