package org.diplomaticrecord.projections.stream;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamProperties.class)
class StreamConfiguration {
  @Bean
  Tail tail(
      RecordedEvents record,
      StreamProperties settings,
      @Qualifier("positionSource") StreamableMessageSource<TrackedEventMessage<?>> commits) {
    return new Tail(record, new Blocks(record, settings.history().toBytes()), commits);
  }

  @Bean
  Readers readers(Tail tail, NamedParties parties, StreamProperties settings) {
    return new Readers(tail, parties, settings);
  }

  /** Before the web server waits for the requests that are open. */
  @Bean
  ApplicationListener<ContextClosedEvent> streamsEnd(Readers readers, ApplicationContext own) {
    return closed -> {
      if (closed.getApplicationContext().equals(own)) {
        readers.close();
      }
    };
  }

  /** In HTTP/2 requests share a connection: none of them can take it over. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> takeover(
      @Value("${server.http2.enabled:false}") boolean http2) {
    if (http2) {
      throw new InvalidConfigurationPropertyValueException(
          "server.http2.enabled",
          true,
          "Streams need HTTP/1.1: let a proxy in front of the service speak HTTP/2.");
    }
    return factory ->
        factory.addContextCustomizers(context -> context.getPipeline().addValve(new Takeover()));
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
    return factory -> factory.setProtocol(SmallBuffers.class.getName());
  }
}
