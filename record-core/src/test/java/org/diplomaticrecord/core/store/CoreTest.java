package org.diplomaticrecord.core.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The whole core on an embedded database of its own. All such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CoreTest.Core.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
public @interface CoreTest {

  @Configuration
  @EnableAutoConfiguration
  class Core {
    @Bean
    DynamicPropertyRegistrar dataDirectory() {
      return properties -> properties.add("record.embedded.data-dir", TemporaryDirectory::create);
    }

    @Bean
    Publishing publishing(EventStore store) {
      return new Publishing(store);
    }
  }

  /** Deleted with the machine's other temporary files. */
  final class TemporaryDirectory {
    private TemporaryDirectory() {}

    static Path create() {
      try {
        return Files.createTempDirectory("record");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
