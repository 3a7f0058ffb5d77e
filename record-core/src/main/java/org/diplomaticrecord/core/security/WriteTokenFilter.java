package org.diplomaticrecord.core.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody write who does not bring the token. No page of another origin can send it unseen: the
 * token is never a cookie, the bodies are of types for which a browser first asks, and it is not
 * answered.
 */
final class WriteTokenFilter extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String SCHEME = "bearer ";

  /** Tells the client that it may not. */
  @FunctionalInterface
  interface Unauthorized {
    void answer(HttpServletResponse response, String detail) throws IOException;
  }

  private final WriteToken token;
  private final Unauthorized unauthorized;

  WriteTokenFilter(WriteToken token, Unauthorized unauthorized) {
    this.token = token;
    this.unauthorized = unauthorized;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return READING.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String given = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (given == null) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"record\"");
      unauthorized.answer(
          response,
          "Writing needs the token of the record: send it as Authorization: Bearer <token>.");
    } else if (!given.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        || !token.matches(given.substring(SCHEME.length()).strip())) {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"record\", error=\"invalid_token\"");
      unauthorized.answer(response, "This is not the token of the record.");
    } else {
      chain.doFilter(request, response);
    }
  }
}
