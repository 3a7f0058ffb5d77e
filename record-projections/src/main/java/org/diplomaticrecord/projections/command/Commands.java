package org.diplomaticrecord.projections.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the jar does when it is not to serve. */
@Command(
    name = "java -jar record.jar",
    description = {
      "Asks and feeds a diplomatic record.",
      "",
      "Without a command it is the service itself, and takes the options of the service:",
      "  java -jar record.jar --server.port=8080",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      ImportCommand.class,
      ExportCommand.class,
      DiffCommand.class,
      ReplayCommand.class,
      VerifyCommand.class,
      RebuildCommand.class,
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; what was compared agrees",
      "1:what was compared differs, or the service refused what was asked",
      "2:the command was not written as it must be",
      "3:no service could be reached, or it failed"
    })
public final class Commands implements Runnable {
  static final int DONE = 0;
  static final int DIFFERENT = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  @Spec CommandSpec spec;

  private final Class<?> application;

  private Commands(Class<?> application) {
    this.application = application;
  }

  /** Whether these arguments are a command; the service takes none but options. */
  public static boolean areMeantBy(String... arguments) {
    return arguments.length > 0
        && (!arguments[0].startsWith("-")
            || java.util.Set.of("-h", "--help", "-V", "--version").contains(arguments[0]));
  }

  /**
   * Does what a command says.
   *
   * @param application the service, for commands that bring their own
   * @return the exit code
   */
  public static int run(Class<?> application, String... arguments) {
    return run(
        application,
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        arguments);
  }

  static int run(Class<?> application, PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Commands(application))
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(100)
        .setUsageHelpLongOptionsMaxWidth(34)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, command, _) -> {
          if (!(failure instanceof Failure known)) {
            throw failure;
          }
          command.getErr().println(known.getMessage());
          if (known.problem() != null && command.getCommand() instanceof Task task && task.json) {
            command.getOut().println(known.problem());
          }
          return known.exitCode();
        })
        .execute(arguments);
  }

  Class<?> application() {
    return application;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Commands.class.getPackage().getImplementationVersion();
      return new String[] {"Diplomatic Record " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
