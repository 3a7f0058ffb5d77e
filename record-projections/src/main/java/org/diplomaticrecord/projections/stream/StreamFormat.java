package org.diplomaticrecord.projections.stream;

/** How a stream is written. */
public enum StreamFormat {
  /**
   * Server-sent events. Every one has its position as {@code id}, so that a client that reconnects
   * goes on after the last it has seen. Those of the record have no {@code event} name; the others
   * are {@code subscribed}, {@code heartbeat} and {@code closing}.
   */
  SSE("text/event-stream") {
    @Override
    void event(Frames frames, StreamEvent event, long previous, byte[] base) {
      frames.text("id: ").number(event.position()).text("\ndata: ");
      event.writeTo(frames, previous, base);
      frames.text("\n\n");
    }

    @Override
    void control(Frames frames, String name, long position, String json) {
      frames.text("event: ").text(name).text("\nid: ").number(position);
      frames.text("\ndata: ").text(json).text("\n\n");
    }

    @Override
    void reconnectAfter(Frames frames, long milliseconds) {
      frames.text("retry: ").number(milliseconds).text("\n");
    }
  },

  /**
   * A JSON text a line. A line with {@code control} in it is no event of the record: its value is
   * {@code subscribed}, {@code heartbeat} or {@code closing}.
   */
  NDJSON("application/x-ndjson") {
    @Override
    void event(Frames frames, StreamEvent event, long previous, byte[] base) {
      event.writeTo(frames, previous, base);
      frames.text("\n");
    }

    @Override
    void control(Frames frames, String name, long position, String json) {
      frames.text(json).text("\n");
    }

    @Override
    void reconnectAfter(Frames frames, long milliseconds) {
      // Said in the control lines.
    }
  };

  private final String mediaType;

  StreamFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Writes an event of the record. */
  abstract void event(Frames frames, StreamEvent event, long previous, byte[] base);

  /** Writes something about the stream itself. */
  abstract void control(Frames frames, String name, long position, String json);

  /** Tells a client how long to wait before it comes back. */
  abstract void reconnectAfter(Frames frames, long milliseconds);
}
