package org.diplomaticrecord.core.dossier;

import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.subject.DossierRegister;
import org.diplomaticrecord.core.subject.SubjectDirectory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps dossiers, and tells the subjects what is known. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class DossierAutoConfiguration {
  @Bean
  Dossiers dossiers(JdbcClient jdbc) {
    return new Dossiers(jdbc);
  }

  @Bean
  DossierRegister dossierRegister(JdbcClient jdbc) {
    return new JdbcDossierRegister(jdbc);
  }

  @Bean
  SubjectDirectory subjectDirectory(EventReader reader) {
    return new RecordedSubjects(reader);
  }
}
