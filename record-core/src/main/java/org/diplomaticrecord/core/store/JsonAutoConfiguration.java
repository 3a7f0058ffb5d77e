package org.diplomaticrecord.core.store;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Makes Spring Boot's mapper speak the JSON of the record. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
class JsonAutoConfiguration {
  @Bean
  JsonFactoryBuilderCustomizer recordJsonLimits() {
    return JsonLanguage::limit;
  }

  @Bean
  JsonMapperBuilderCustomizer recordJson() {
    return JsonLanguage::speak;
  }
}
