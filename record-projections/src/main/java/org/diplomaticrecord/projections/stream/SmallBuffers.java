package org.diplomaticrecord.projections.stream;

import org.apache.coyote.http11.Http11NioProtocol;

/**
 * HTTP with little memory held for a connection: each keeps its buffers for as long as it is open,
 * and thousands of them are silent streams. An answer that is larger than they are passes by them.
 * Made by the web server, by its name.
 */
public final class SmallBuffers extends Http11NioProtocol {
  private static final int ANSWER = 1_024;
  private static final int TRAILERS = 1_024;
  private static final int RECEIVED = 1_024;
  private static final int SENT = 4_096;

  /** With the buffers set. */
  public SmallBuffers() {
    setMaxTrailerSize(TRAILERS);
    getEndpoint().getSocketProperties().setAppReadBufSize(RECEIVED);
    getEndpoint().getSocketProperties().setAppWriteBufSize(SENT);
  }

  @Override
  public int getDesiredBufferSize() {
    return ANSWER;
  }
}
