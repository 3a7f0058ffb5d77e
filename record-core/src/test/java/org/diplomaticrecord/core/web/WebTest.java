package org.diplomaticrecord.core.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diplomaticrecord.core.importing.ImportFile;
import org.diplomaticrecord.core.importing.ImportFile.Format;
import org.diplomaticrecord.core.importing.Importer;
import org.diplomaticrecord.core.importing.Progress;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole core behind real HTTP, on an embedded database of its own. All such tests share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = WebTest.Core.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"record.dossier.load-first=false", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = WebTest.DataDirectory.class)
@interface WebTest {

  /** Set before the web server is made, which needs the write token. */
  class DataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path DATA = create();

    private static Path create() {
      try {
        return Files.createTempDirectory("record");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of("record.embedded.data-dir=" + DATA).applyTo(context);
    }
  }

  @Configuration
  @EnableAutoConfiguration
  class Core {
    /** Comes with a dossier {@code test}, parties JP and KP, and a source {@code s}. */
    @Bean
    @Lazy
    RecorderClient client(Environment environment, Importer importer) throws IOException {
      importer.run(
          List.of(
              new ImportFile(
                  "test.yaml",
                  Format.YAML,
                  """
                  dossier: { id: test, title: A dossier to test with }
                  parties: [{ id: JP, name: Japan }, { id: KP, name: North Korea }]
                  sources: [{ id: s, title: A source }]
                  """
                      .getBytes(StandardCharsets.UTF_8))),
          "recorder",
          false,
          Progress.NONE,
          _ -> {});
      return new RecorderClient(
          Integer.parseInt(environment.getRequiredProperty("local.server.port")),
          Files.readString(DataDirectory.DATA.resolve("write-token")).strip());
    }
  }
}
