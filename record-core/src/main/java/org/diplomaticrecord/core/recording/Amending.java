package org.diplomaticrecord.core.recording;

import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.value.InvalidField;

/**
 * What is said of the corrections that entries become which say something else than when they were
 * last imported. Changed corrections say it themselves.
 *
 * @param ground why the new takes the place of the old
 * @param reason in words
 */
public record Amending(Ground ground, String reason) {
  public Amending {
    InvalidField.present("ground", ground);
    InvalidField.text("reason", reason, InvalidField.TEXT);
  }
}
