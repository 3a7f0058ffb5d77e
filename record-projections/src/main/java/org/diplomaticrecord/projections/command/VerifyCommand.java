package org.diplomaticrecord.projections.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "verify-projections",
    description = {
      "Checks every subject of every dossier: that what the projections hold of all days and all"
          + " bases is what its events say, that no two states hold at once, and that the index of the"
          + " entries is right.",
      "",
      "Where something is wrong it is named and the exit code is 1; rebuild-projections mends it."
    },
    footer = {
      "",
      "For example:",
      "  java -jar record.jar verify-projections",
      "  java -jar record.jar verify-projections \\",
      "    --datasource-url jdbc:postgresql://localhost/record --datasource-username record"
    })
final class VerifyCommand extends Task {
  @Override
  int with(Service service) {
    ObjectNode verified = JsonMapper.shared().createObjectNode();
    List<String> lines = new ArrayList<>();
    boolean agree = true;
    for (JsonNode dossier : service.get("/api/v1/dossiers").path("items")) {
      String id = dossier.path("id").asString("");
      try (ShownProgress progress = progress("Verifying " + id)) {
        JsonNode answer = service.lastLine(ReplayCommand.path(id, "&scope=history"), progress::at);
        agree &= answer.path("agree").booleanValue();
        verified.withArray("dossiers").add(answer);
        lines.add(ReplayCommand.told(answer));
      }
    }
    JsonNode unknown = service.get("/actuator/projections").path("unknownDossiers");
    verified.set("unknownDossiers", unknown);
    for (JsonNode each : unknown) {
      agree = false;
      lines.add(
          "The projections hold rows of %s, which is no dossier.".formatted(each.asString("")));
    }
    verified.put("agree", agree);
    lines.add(agree ? "The projections are right." : "The projections are not right.");
    print(verified, String.join(System.lineSeparator(), lines));
    return agree ? Commands.DONE : Commands.DIFFERENT;
  }
}
