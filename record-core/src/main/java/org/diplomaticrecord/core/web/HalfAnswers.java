package org.diplomaticrecord.core.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.diplomaticrecord.api.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What fails when part of its answer is sent cannot become a problem document any more. The log
 * says so, once, and the connection is cut, so that nobody takes the part for the whole.
 */
final class HalfAnswers implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(HalfAnswers.class);

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (!response.isCommitted() || failure instanceof AsyncRequestNotUsableException) {
      return null;
    }
    String what = "%s %s".formatted(request.getMethod(), request.getRequestURI());
    if (failure instanceof Problem foreseen) {
      LOG.warn("{} was cut off halfway: {}", what, foreseen.getMessage());
    } else {
      LOG.error("{} failed halfway and was cut off", what, failure);
    }
    CuttableConnections.cut(request);
    return new ModelAndView();
  }
}
