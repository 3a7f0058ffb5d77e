package org.diplomaticrecord.projections.command;

import java.io.Console;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A bar on a terminal; nothing where nobody looks. */
final class ShownProgress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private ShownProgress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  @SuppressWarnings("SystemConsoleNull") // there is none where standard input is not a terminal's
  static ShownProgress of(String what, boolean hidden) {
    Console console = System.console();
    if (hidden || console == null || !console.isTerminal()) {
      return new ShownProgress(null);
    }
    return new ShownProgress(
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(System.err))
            .build());
  }

  /** Takes a line of an answer that may tell how far it has come. */
  void at(JsonNode line) {
    JsonNode progress = line.path("progress");
    if (bar != null && progress.isObject()) {
      bar.maxHint(progress.path("of").asLong(-1));
      bar.stepTo(progress.path("entries").asLong(0));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
