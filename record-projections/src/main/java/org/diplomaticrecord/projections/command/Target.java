package org.diplomaticrecord.projections.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which record a command is for. */
final class Target {
  private static final Path USUAL_TOKEN = Path.of("data", "write-token");

  @ArgGroup(exclusive = true, heading = "%nWhich record:%n")
  @Nullable Where where;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Where the write token of a running service is kept. Else RECORD_TOKEN, else ./data/write-token.")
  @Nullable Path tokenFile;

  @Option(
      names = "--datasource-username",
      paramLabel = "NAME",
      description = "Who the database knows.")
  @Nullable String username;

  @Option(
      names = "--datasource-password-file",
      paramLabel = "FILE",
      description = "Where the password is kept. Else RECORD_DATASOURCE_PASSWORD.")
  @Nullable Path passwordFile;

  static final class Where {
    @Option(
        names = "--url",
        paramLabel = "URL",
        description = "A running service. Else RECORD_URL, else http://127.0.0.1:8080.")
    @Nullable URI url;

    @Option(
        names = "--datasource-url",
        paramLabel = "JDBC-URL",
        description =
            "A PostgreSQL database that a service has set up, e.g. jdbc:postgresql://localhost/record: none need run now.")
    @Nullable String datasource;

    @Option(
        names = "--data-dir",
        paramLabel = "FOLDER",
        description = "The folder of a service with its own database that does not run now.")
    @Nullable Path dataDirectory;
  }

  Service open(Class<?> application) {
    if (where != null && (where.datasource != null || where.dataDirectory != null)) {
      return OwnService.start(application, settings(where));
    }
    Map<String, String> environment = System.getenv();
    URI url =
        where != null && where.url != null
            ? where.url
            : URI.create(environment.getOrDefault("RECORD_URL", "http://127.0.0.1:8080"));
    if (url.getScheme() == null || !url.getScheme().startsWith("http") || url.getHost() == null) {
      throw new Failure(
          Commands.USAGE, "'%s' is no address of a service: http://host:port".formatted(url));
    }
    return new Service(url, token(environment), null);
  }

  private @Nullable String token(Map<String, String> environment) {
    if (tokenFile != null) {
      return secret(tokenFile);
    }
    String token = environment.get("RECORD_TOKEN");
    return token == null && Files.isReadable(USUAL_TOKEN) ? secret(USUAL_TOKEN) : token;
  }

  private Map<String, String> settings(Where where) {
    Map<String, String> settings = new LinkedHashMap<>();
    if (where.dataDirectory != null) {
      if (!Files.isDirectory(where.dataDirectory)) {
        throw new Failure(Commands.USAGE, "There is no folder %s.".formatted(where.dataDirectory));
      }
      settings.put("record.embedded.data-dir", where.dataDirectory.toString());
    } else {
      settings.put("spring.datasource.url", Objects.requireNonNull(where.datasource));
      // A command finds a database as it is: only a service that starts brings it up to date.
      settings.put("spring.flyway.enabled", "false");
      if (username != null) {
        settings.put("spring.datasource.username", username);
      }
      String password =
          passwordFile == null ? System.getenv("RECORD_DATASOURCE_PASSWORD") : secret(passwordFile);
      if (password != null) {
        settings.put("spring.datasource.password", password);
      }
    }
    return settings;
  }

  private static String secret(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new Failure(Commands.USAGE, "%s cannot be read.".formatted(file));
    }
  }
}
