package org.diplomaticrecord.core.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Lets a connection be cut in the middle of an answer; the servlet interface has no word for it.
 */
final class CuttableConnections extends ValveBase {
  private static final String CUT = CuttableConnections.class.getName();

  CuttableConnections() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    Runnable cut =
        () ->
            response
                .getCoyoteResponse()
                .action(ActionCode.CLOSE_NOW, new IOException("The answer broke off"));
    request.setAttribute(CUT, cut);
    getNext().invoke(request, response);
  }

  static void cut(HttpServletRequest request) {
    if (!(request.getAttribute(CUT) instanceof Runnable cut)) {
      throw new IllegalStateException("The request did not come through the web server");
    }
    cut.run();
  }
}
