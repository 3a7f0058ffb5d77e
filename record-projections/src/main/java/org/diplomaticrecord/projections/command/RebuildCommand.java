package org.diplomaticrecord.projections.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
    name = "rebuild-projections",
    description = {
      "Makes the projections anew from the events: all of them, or the one that is named.",
      "",
      "Reads go on being answered from the old rows until the new ones are complete; what is recorded"
          + " meanwhile can be read after that. Needs the write token."
    },
    footer = {
      "",
      "For example:",
      "  java -jar record.jar rebuild-projections --token-file data/write-token",
      "  java -jar record.jar rebuild-projections states --data-dir data"
    })
final class RebuildCommand extends Task {
  @Parameters(
      arity = "0..1",
      paramLabel = "PROJECTION",
      description =
          "entries: their index and what supersedes what; states: those of all subjects on both"
              + " axes. All if absent.")
  @Nullable String projection;

  @Override
  int with(Service service) {
    String path = "/actuator/projections" + (projection == null ? "" : "/" + segment(projection));
    JsonNode rebuilt;
    try (ShownProgress _ = progress("Rebuilding")) {
      rebuilt = service.post(path, "application/json", Service.nothing());
    }
    print(
        rebuilt,
        "The projections%s were made anew up to position %d."
            .formatted(
                projection == null ? "" : " of the " + projection,
                rebuilt.path("position").longValue()));
    return Commands.DONE;
  }
}
