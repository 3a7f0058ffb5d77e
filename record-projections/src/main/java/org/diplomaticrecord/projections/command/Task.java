package org.diplomaticrecord.projections.command;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** What all commands have in common. */
abstract class Task implements Callable<Integer> {
  @Spec CommandSpec spec;
  @ParentCommand Commands commands;
  @Mixin Target target;

  @Option(names = "--json", description = "Print the answer as one line of JSON, for scripts.")
  boolean json;

  @Option(names = "--help", usageHelp = true, description = "Say what the command is for.")
  boolean help;

  /** Does it with a service. */
  abstract int with(Service service);

  @Override
  public final Integer call() {
    try (Service service = target.open(commands.application())) {
      return with(service);
    }
  }

  /** What was asked for goes here, and nothing else. */
  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** An answer as JSON, or for a person. */
  void print(JsonNode answer, String text) {
    out().println(json ? answer.toString() : text);
    out().flush();
  }

  static String counted(long number, String one, String many) {
    return "%d %s".formatted(number, number == 1 ? one : many);
  }

  ShownProgress progress(String what) {
    return ShownProgress.of(what, json);
  }

  static String parameter(String name, @Nullable Object value) {
    return value == null
        ? ""
        : "&%s=%s".formatted(name, URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
  }

  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
