package org.diplomaticrecord.core.recording;

import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.diplomaticrecord.core.dossier.Dossiers;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.subject.DossierRegister;
import org.diplomaticrecord.core.subject.SubjectDirectory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Records batches. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class RecordingAutoConfiguration {
  @Bean
  Recorder recorder(
      JdbcClient jdbc,
      EventReader reader,
      SubjectDirectory directory,
      DossierRegister register,
      Dossiers dossiers,
      EventStore events,
      TransactionManager transactions,
      Cache subjects,
      JsonMapper mapper) {
    return new Recorder(
        new RecordedKeys(jdbc),
        reader,
        new Acquaintance(directory, register),
        new Appending(events, transactions, dossiers, jdbc, subjects),
        mapper);
  }
}
