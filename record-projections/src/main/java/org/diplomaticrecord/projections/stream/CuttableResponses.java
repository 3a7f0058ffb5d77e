package org.diplomaticrecord.projections.stream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Lets a response be given up while the client does not take what was sent. The servlet interface
 * has no words for it: completing such a response waits for the client.
 */
final class CuttableResponses extends ValveBase {
  private static final String CUT = CuttableResponses.class.getName();

  CuttableResponses() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    Runnable cut =
        () ->
            response
                .getCoyoteResponse()
                .action(ActionCode.CLOSE_NOW, new IOException("The reader takes nothing"));
    request.setAttribute(CUT, cut);
    getNext().invoke(request, response);
  }

  /** What gives up the response to a request. */
  static Runnable cut(HttpServletRequest request) {
    if (request.getAttribute(CUT) instanceof Runnable cut) {
      return cut;
    }
    throw new IllegalStateException("The request did not come through the web server");
  }
}
