package org.diplomaticrecord.projections.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.projections.schema.EntrySchemas;
import org.jspecify.annotations.Nullable;

/**
 * Writes events of the record as CloudEvents. The extension {@code position} is the event's place
 * in the order of the record; {@code supersedes}, of a correction or retraction, that of the event
 * it acts on; {@code previous} is the position before it in the reader's own stream, by which a
 * reader tells what was filtered from what was lost.
 */
final class CloudEvents {
  /** Between the position before and the address of this service. */
  static final String SCHEMA = ",\"dataschema\":\"";

  private CloudEvents() {}

  /**
   * An event as a CloudEvent.
   *
   * @param address {@code dossier/kind/name}
   * @param effectiveType the type of what it says
   * @param supersedes the position of the event it corrects or retracts, if it does
   * @param payload what was accepted, to the letter
   */
  static StreamEvent of(
      long position,
      UUID id,
      String address,
      EntryType type,
      EntryType effectiveType,
      int revision,
      Instant recordedAt,
      @Nullable Long supersedes,
      byte[] payload) {
    int slash = address.indexOf('/');
    String dossier = address.substring(0, slash);
    String subject = address.substring(slash + 1);
    StringBuilder head =
        new StringBuilder(512)
            .append("{\"specversion\":\"1.0\",\"id\":\"")
            .append(id)
            .append("\",\"source\":\"/dossiers/")
            .append(dossier)
            .append("\",\"type\":\"")
            .append(type.publicName(revision))
            .append("\",\"subject\":\"")
            .append(subject)
            .append("\",\"time\":\"")
            .append(recordedAt)
            .append("\",\"datacontenttype\":\"application/json\",\"position\":")
            .append(position);
    if (supersedes != null) {
      head.append(",\"supersedes\":").append(supersedes.longValue());
    }
    head.append(",\"previous\":");
    int gap = head.length();
    head.append(EntrySchemas.address(type, revision)).append("\",\"data\":");
    // All before the payload is ASCII, so that places in the text are places in its bytes.
    return new StreamEvent(
        position,
        dossier,
        subject,
        type,
        effectiveType,
        revision,
        head.toString().getBytes(StandardCharsets.US_ASCII),
        gap,
        onOneLine(payload));
  }

  /** A line break in JSON stands between its words, never inside of one. */
  private static byte[] onOneLine(byte[] json) {
    for (int at = 0; at < json.length; at++) {
      if (json[at] == '\n' || json[at] == '\r') {
        json[at] = ' ';
      }
    }
    return json;
  }
}
