package org.diplomaticrecord.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on a random port and an embedded database of its own. All such tests share one;
 * each keeps to its own dossier.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = RecordApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = RecordTest.OwnDirectory.class)
@Import({Recorder.class, Client.class})
public @interface RecordTest {
  /** Deleted with the machine's other temporary files. */
  class OwnDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      try {
        TestPropertyValues.of("record.embedded.data-dir=" + Files.createTempDirectory("record"))
            .applyTo(context);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
