package org.diplomaticrecord.core.subject;

import org.axonframework.common.caching.Cache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Makes the subject known to Axon. */
@AutoConfiguration
class SubjectAutoConfiguration {
  /** Subjects are cached: without that every command reads its subject's history anew. */
  @Bean
  ConfigurerModule subjectAggregate(Cache subjectCache) {
    return configurer ->
        configurer.configureAggregate(
            AggregateConfigurer.defaultConfiguration(Subject.class)
                .configureCache(_ -> subjectCache));
  }

  /** What a command's meta data say of its origin is kept with the event. */
  @Bean
  CorrelationDataProvider origin() {
    return new SimpleCorrelationDataProvider("importKey", "recordedBy", "correlationId");
  }
}
