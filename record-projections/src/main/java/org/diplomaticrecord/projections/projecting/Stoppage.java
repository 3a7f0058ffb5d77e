package org.diplomaticrecord.projections.projecting;

import java.util.Optional;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What keeps the projections from going on. The processor gives up the batch and tries again, less
 * and less often; it never goes on without the event.
 */
@Component
class Stoppage implements ErrorHandler {
  private volatile @Nullable Long position;

  @Override
  public void handleError(ErrorContext failure) throws Exception {
    position = failing(failure);
    PropagatingErrorHandler.instance().handleError(failure);
  }

  /** A batch was written: nothing is in the way any more. */
  void over() {
    position = null;
  }

  /**
   * The position of the event that is in the way, if one is. What is projected already is not: then
   * another node has got past it.
   */
  Optional<Long> after(long projected) {
    return Optional.ofNullable(position).filter(failing -> failing > projected);
  }

  /** Some failures come before the event is folded: then the first of the batch is named. */
  private static long failing(ErrorContext failure) {
    for (Throwable cause = failure.error(); cause != null; cause = cause.getCause()) {
      if (cause instanceof Unprojectable event) {
        return event.position();
      }
    }
    return failure.failedEvents().stream()
        .filter(TrackedEventMessage.class::isInstance)
        .map(event -> ((TrackedEventMessage<?>) event).trackingToken())
        .map(token -> ((GlobalSequenceTrackingToken) token).getGlobalIndex())
        .findFirst()
        .orElse(0L);
  }
}
