package org.diplomaticrecord.projections.command;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/**
 * A service for one command, on a database that is named. It does exactly what one that runs does,
 * because it is one; on a port nobody is told of, it answers nobody but the command.
 */
final class OwnService extends Service {
  private final ConfigurableApplicationContext context;
  private final Path tokenFile;

  private OwnService(
      ConfigurableApplicationContext context, Path tokenFile, String token, String secret) {
    super(
        URI.create(
            "http://127.0.0.1:%d"
                .formatted(
                    Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                        .getPort())),
        token,
        secret);
    this.context = context;
    this.tokenFile = tokenFile;
  }

  static OwnService start(Class<?> application, Map<String, String> settings) {
    String secret = random();
    String token = random();
    try {
      Path file = Files.createTempFile("record-command", ".token");
      Files.writeString(file, token);
      ConfigurableApplicationContext context =
          new SpringApplicationBuilder(application)
              .initializers(created -> guard((GenericApplicationContext) created, secret))
              .run(arguments(settings, file));
      return new OwnService(context, file, token, secret);
    } catch (IOException e) {
      throw new Failure(Commands.FAILED, "No temporary file could be made: " + e.getMessage());
    } catch (RuntimeException e) {
      throw new Failure(Commands.FAILED, "The record could not be opened: " + cause(e));
    }
  }

  private static String[] arguments(Map<String, String> settings, Path token) {
    return java.util.stream.Stream.concat(
            settings.entrySet().stream()
                .map(each -> "--%s=%s".formatted(each.getKey(), each.getValue())),
            java.util.stream.Stream.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--record.dossier.load-first=false",
                "--record.write-token-file=" + token,
                // What is printed is the answer.
                "--logging.threshold.console=off"))
        .toArray(String[]::new);
  }

  private static void guard(GenericApplicationContext created, String secret) {
    created.registerBean(
        "commandGuard",
        FilterRegistrationBean.class,
        () -> {
          Filter guard =
              (request, response, chain) -> {
                if (secret.equals(((HttpServletRequest) request).getHeader(SECRET))) {
                  chain.doFilter(request, response);
                } else {
                  ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_FORBIDDEN);
                }
              };
          FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(guard);
          registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
          return registration;
        });
  }

  private static String random() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** What is at the bottom of it says most. */
  private static String cause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  @Override
  public void close() {
    super.close();
    context.close();
    try {
      Files.deleteIfExists(tokenFile);
    } catch (IOException _) {
      // The token in it is of no use any more.
    }
  }
}
