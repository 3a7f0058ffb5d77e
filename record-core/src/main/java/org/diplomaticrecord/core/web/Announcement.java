package org.diplomaticrecord.core.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.core.dossier.Dossiers;
import org.diplomaticrecord.core.store.EventReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.Ssl;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * The last line of a start: where everything is, and something to try, once the views know what is
 * recorded.
 */
final class Announcement implements ApplicationListener<ApplicationReadyEvent>, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final DossierId FIRST = new DossierId("japan-dprk-abductions");

  private final EventReader reader;
  private final Dossiers dossiers;
  private final EventProcessingConfiguration processing;
  private final Environment environment;

  Announcement(
      EventReader reader,
      Dossiers dossiers,
      EventProcessingConfiguration processing,
      Environment environment) {
    this.reader = reader;
    this.dossiers = dossiers;
    this.processing = processing;
    this.environment = environment;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    boolean secured =
        Binder.get(environment)
            .bind("server.ssl", Ssl.class)
            .map(ssl -> ssl.isEnabled())
            .orElse(false);
    String here =
        "%s://%s:%s"
            .formatted(
                secured ? "https" : "http",
                environment.getProperty("server.address", "127.0.0.1"),
                environment.getProperty("local.server.port"));
    String question =
        dossiers.find(FIRST).isPresent()
            ? "/api/v1/dossiers/%s/measures/port-ban-humanitarian?asOf=2014-07-15&citing=seed-a,seed-b"
                .formatted(FIRST)
            : "/api/v1/dossiers";
    awaitViews();
    LOG.info(
        "API: {}/api/v1/dossiers  Documentation: {}/swagger-ui.html  Try: curl -s '{}{}'",
        here,
        here,
        here,
        question);
  }

  /** Views follow the record a moment behind. Another node may be the one to keep them. */
  private void awaitViews() {
    long head = reader.head();
    Instant deadline = Instant.now().plus(PATIENCE);
    while (behind(head) && Instant.now().isBefore(deadline)) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean behind(long head) {
    List<StreamingEventProcessor> followers =
        processing.eventProcessors().values().stream()
            .filter(StreamingEventProcessor.class::isInstance)
            .map(StreamingEventProcessor.class::cast)
            .toList();
    return followers.stream()
        .flatMap(follower -> follower.processingStatus().values().stream())
        .anyMatch(segment -> segment.getCurrentPosition().orElse(-1) < head);
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
