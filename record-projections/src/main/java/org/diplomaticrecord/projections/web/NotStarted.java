package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Nobody is answered about the record before the start is over: until the dossier that comes with
 * the service is loaded, it would be said that there is none.
 */
@Component
class NotStarted implements HandlerInterceptor, WebMvcConfigurer {
  private volatile boolean started;

  /** Before it is announced. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void ready() {
    started = true;
  }

  /** The schemas are no part of the record. */
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/api/v1/**")
        .excludePathPatterns("/api/v1/schemas/**")
        .order(Ordered.HIGHEST_PRECEDENCE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!started) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "1");
      throw new Problem(
          ProblemType.UNAVAILABLE,
          "The service is still starting: at its first start it loads the dossier that comes with it. Ask again in a moment; /actuator/health tells when it is ready.");
    }
    return true;
  }
}
