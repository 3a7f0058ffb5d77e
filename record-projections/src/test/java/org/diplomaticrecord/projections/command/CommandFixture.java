package org.diplomaticrecord.projections.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.RecordApplication;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.projecting.ProjectedHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands given as on a command line, beside a service that runs. */
abstract class CommandFixture {
  static final String SUBJECT = "measure/port-ban-humanitarian";

  @Autowired Recorder recorder;
  @Autowired ProjectedHead head;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;
  @Autowired JdbcConnectionDetails database;
  @TempDir Path folder;

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();
  DossierId dossier;
  long position;

  @BeforeEach
  final void recordSomething() throws InterruptedException {
    dossier = recorder.dossier();
    position = recorder.record(dossier, MeasureExamples.imposed());
    assertThat(head.await(position, Duration.ofSeconds(30))).isTrue();
  }

  /** At the service that runs, unless the command says where. */
  final int run(String... command) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    boolean placed =
        List.of(command).stream()
            .anyMatch(each -> each.matches("--(url|datasource-url|data-dir).*"));
    boolean asking = command.length == 1 && command[0].startsWith("--");
    String[] arguments =
        placed || asking
            ? command
            : Stream.concat(Stream.of(command), Stream.of("--url", url())).toArray(String[]::new);
    return Commands.run(
        RecordApplication.class, new PrintWriter(out), new PrintWriter(err), arguments);
  }

  final String url() {
    return "http://127.0.0.1:" + environment.getProperty("local.server.port");
  }

  final String tokenFile() {
    return Path.of(environment.getRequiredProperty("record.embedded.data-dir"), "write-token")
        .toString();
  }

  final String file(String content) {
    try {
      return Files.writeString(folder.resolve("file"), content).toString();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
