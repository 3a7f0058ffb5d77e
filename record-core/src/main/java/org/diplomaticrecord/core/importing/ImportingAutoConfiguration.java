package org.diplomaticrecord.core.importing;

import org.diplomaticrecord.core.dossier.Dossiers;
import org.diplomaticrecord.core.recording.Recorder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Imports dossier files. */
@AutoConfiguration
class ImportingAutoConfiguration {
  @Bean
  Importer importer(Recorder recorder, Dossiers dossiers, JsonMapper mapper) {
    return new Importer(recorder, dossiers, mapper);
  }
}
