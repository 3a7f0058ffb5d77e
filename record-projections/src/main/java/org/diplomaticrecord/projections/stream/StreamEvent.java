package org.diplomaticrecord.projections.stream;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.diplomaticrecord.api.entry.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * An event of the record as a CloudEvent (1.0, structured JSON), written once for all who follow.
 * Two things differ from one reader to another and are put in when it is sent: the position before
 * it in the reader's own stream, and the address under which the reader knows this service.
 */
public final class StreamEvent {
  private final long position;
  private final String dossier;
  private final String subject;
  private final EntryType type;
  private final EntryType effectiveType;
  private final int revision;
  private final byte[] head;
  private final int gap;
  private final byte[] payload;
  private volatile @Nullable Set<String> parties;

  /**
   * @param effectiveType the type of what it says
   * @param head all before what was accepted, with nothing where the reader's own values belong
   * @param gap where they belong
   * @param payload what was accepted, without line breaks
   */
  StreamEvent(
      long position,
      String dossier,
      String subject,
      EntryType type,
      EntryType effectiveType,
      int revision,
      byte[] head,
      int gap,
      byte[] payload) {
    this.position = position;
    this.dossier = dossier;
    this.subject = subject;
    this.type = type;
    this.effectiveType = effectiveType;
    this.revision = revision;
    this.head = head;
    this.gap = gap;
    this.payload = payload;
  }

  /** Its place in the one order of the record, from 1. */
  public long position() {
    return position;
  }

  /** The dossier it belongs to. */
  public String dossier() {
    return dossier;
  }

  /** The subject it is about, {@code kind/name}. */
  public String subject() {
    return subject;
  }

  /** The kind of the subject, e.g. {@code measure}. */
  public String kind() {
    return subject.substring(0, subject.indexOf('/'));
  }

  /** As of what type it is stored; a correction or retraction is one of its own. */
  public EntryType type() {
    return type;
  }

  /** The type of what it says: of a correction that of its replacement. */
  EntryType effectiveType() {
    return effectiveType;
  }

  /** The revision of its type in which it was recorded. */
  public int revision() {
    return revision;
  }

  /** What was accepted, to the letter. */
  String payload() {
    return new String(payload, StandardCharsets.UTF_8);
  }

  /** The parties it names, once they were found. */
  @Nullable Set<String> parties() {
    return parties;
  }

  void parties(Set<String> found) {
    parties = found;
  }

  /** How much memory it takes, roughly. */
  int size() {
    return head.length + payload.length;
  }

  /**
   * Writes it for a reader.
   *
   * @param previous the position before it in the reader's stream
   * @param base the address of this service, as JSON text without the quotes
   */
  void writeTo(Frames frames, long previous, byte[] base) {
    frames
        .bytes(head, 0, gap)
        .number(previous)
        .text(CloudEvents.SCHEMA)
        .bytes(base, 0, base.length)
        .bytes(head, gap, head.length - gap)
        .bytes(payload, 0, payload.length)
        .text("}");
  }
}
