package org.diplomaticrecord.core.store;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Where another writer was first, the command is decided once more, on the history as it is now.
 */
final class RetryOnce implements RetryScheduler {
  @Override
  @SuppressWarnings("rawtypes") // as inherited
  public boolean scheduleRetry(
      CommandMessage command,
      RuntimeException failure,
      List<Class<? extends Throwable>[]> failures,
      Runnable dispatch) {
    if (!(failure instanceof ConcurrencyException) || failures.size() > 1) {
      return false;
    }
    dispatch.run();
    return true;
  }
}
