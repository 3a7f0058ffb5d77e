package org.diplomaticrecord.projections.command;

import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

@Command(
    name = "rebuild-projections",
    description = {
      "Makes all projections anew from the events.",
      "",
      "Reads go on being answered from the old rows until the new ones are complete; what is recorded"
          + " meanwhile can be read after that. Needs the write token."
    },
    footer = {
      "",
      "For example:",
      "  java -jar record.jar rebuild-projections --token-file data/write-token"
    })
final class RebuildCommand extends Task {
  @Override
  int with(Service service) {
    JsonNode rebuilt;
    try (ShownProgress _ = progress("Rebuilding")) {
      rebuilt = service.post("/actuator/projections", "application/json", Service.nothing());
    }
    print(
        rebuilt,
        "The projections were made anew up to position %d."
            .formatted(rebuilt.path("position").longValue()));
    return Commands.DONE;
  }
}
