package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.diplomaticrecord.projections.replay.Watcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * An answer that may take long. Only who is written to can be seen to have gone: so something is
 * written now and then. To who takes JSON Lines that is how far it has come; to others it is a
 * space, which JSON allows ahead of a value.
 */
final class LongAnswer implements Watcher {
  private static final Logger LOG = LoggerFactory.getLogger(LongAnswer.class);
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

  private final HttpServletResponse response;
  private final String what;
  private final boolean lines;
  private long told = System.nanoTime();
  private String reached = "the beginning";
  private boolean gone;

  /**
   * @param what what takes so long, for the log
   * @param lines whether to answer in JSON Lines, the answer last
   */
  LongAnswer(HttpServletResponse response, String what, boolean lines) {
    this.response = response;
    this.what = what;
    this.lines = lines;
    response.setContentType(
        lines ? MediaType.APPLICATION_NDJSON_VALUE : MediaType.APPLICATION_JSON_VALUE);
    // It is asked for to see that it holds now.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  @Override
  public void at(long done, long all) {
    long now = System.nanoTime();
    reached = "%d of %d entries".formatted(done, all);
    if (now - told >= PAUSE) {
      told = now;
      LOG.info("{}: {}", what, reached);
      write(lines ? ReplayTexts.progress(done, all) + "\n" : " ");
    }
  }

  /** The answer itself. */
  void end(String json) {
    write(lines ? json + "\n" : json);
  }

  /** Whether nobody is there any more to take it. */
  boolean isGone() {
    return gone;
  }

  private void write(String text) {
    try {
      response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      response.flushBuffer();
    } catch (IOException nobodyThere) {
      gone = true;
      throw new Stopped("The client has gone at " + reached);
    }
  }
}
