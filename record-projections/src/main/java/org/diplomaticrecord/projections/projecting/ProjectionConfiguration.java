package org.diplomaticrecord.projections.projecting;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One processor writes all projections: they are never apart, and one position says how far they
 * are.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingProperties.class)
class ProjectionConfiguration {
  static final String PROCESSOR = "projections";
  private static final int EVENTS_AT_ONCE = 500;

  @Bean
  Projector projector(BatchWriter writer, ProjectedHead head, Stoppage stoppage) {
    return new Projector(writer, head, stoppage);
  }

  @Bean
  ConfigurerModule projecting(
      Stoppage stoppage,
      // Both stand on Axon's configuration, which this is a part of: they can only be asked for
      // later.
      ObjectProvider<ProjectedHead> head,
      @Qualifier("positionSource")
          ObjectProvider<StreamableMessageSource<TrackedEventMessage<?>>> record) {
    return configurer ->
        configurer.eventProcessing(processing ->
            processing
                .assignHandlerInstancesMatching(PROCESSOR, Projector.class::isInstance)
                // An event that fails stops the processor before it: by default it would be logged
                // and left out.
                .registerListenerInvocationErrorHandler(
                    PROCESSOR, _ -> PropagatingErrorHandler.instance())
                .registerErrorHandler(PROCESSOR, _ -> stoppage)
                .registerPooledStreamingEventProcessor(
                    PROCESSOR,
                    _ -> record.getObject(),
                    (_, processor) ->
                        processor
                            .initialSegmentCount(1)
                            .batchSize(EVENTS_AT_ONCE)
                            .initialToken(
                                _ -> new GlobalSequenceTrackingToken(head.getObject().ask()))));
  }

  /** Before the processor starts, and before anything is read. */
  @Bean
  SmartLifecycle projectionsInPlace(Rebuild rebuild) {
    return new SmartLifecycle() {
      private volatile boolean running;

      @Override
      public void start() {
        rebuild.runIfNeeded();
        running = true;
      }

      @Override
      public void stop() {
        running = false;
      }

      @Override
      public boolean isRunning() {
        return running;
      }

      @Override
      public int getPhase() {
        return Integer.MIN_VALUE / 2;
      }
    };
  }
}
