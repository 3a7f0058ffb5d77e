package org.diplomaticrecord.projections.stream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.UpgradeToken;

/**
 * Lets the connection of a request be taken over once its answer has begun, as the web server does
 * for WebSockets: it then keeps nothing of the request, which is most of what an open stream would
 * cost. The servlet interface knows this for answers of status 101 only.
 */
final class Takeover extends ValveBase {
  private static final String OFFER = Takeover.class.getName();

  Takeover() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    Consumer<Wire> offer =
        wire ->
            request
                .getCoyoteRequest()
                .action(ActionCode.UPGRADE, new UpgradeToken(wire, null, null, null));
    request.setAttribute(OFFER, offer);
    getNext().invoke(request, response);
  }

  /** Gives the connection to a wire, as soon as the request has been handled. */
  @SuppressWarnings("unchecked")
  static void of(HttpServletRequest request, Wire wire) {
    if (!(request.getAttribute(OFFER) instanceof Consumer<?> offer)) {
      throw new IllegalStateException("The request did not come through the web server");
    }
    ((Consumer<Wire>) offer).accept(wire);
  }
}
