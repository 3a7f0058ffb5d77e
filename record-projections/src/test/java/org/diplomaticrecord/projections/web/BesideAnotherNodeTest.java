package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.SecondNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** What is recorded on one node is read on another, whichever of them projects. */
@RecordTest
@TestPropertySource(properties = "record.reading.patience=60s")
class BesideAnotherNodeTest {
  private static final int ENTRIES = 30;

  @Autowired Client here;
  @Autowired ApplicationContext context;
  @Autowired EventProcessingConfiguration processing;

  @Test
  void isReadAtOnceWhicheverNodeProjects() {
    EventProcessor projecting =
        Objects.requireNonNull(processing.eventProcessors().get("projections"));
    here.post("imports", ImportedFile.TYPE, ImportedFile.of("two-nodes", 1));
    try (SecondNode other = new SecondNode(context)) {
      for (int entry = 0; entry < ENTRIES; entry++) {
        recordHereAndReadThere("here-" + entry, other.client());
      }
      projecting.shutDown();
      for (int entry = 0; entry < ENTRIES; entry++) {
        recordHereAndReadThere("there-" + entry, here);
        recordHereAndReadThere("also-there-" + entry, other.client());
      }
    } finally {
      projecting.start();
    }
  }

  private void recordHereAndReadThere(String name, Client there) {
    String entry = ImportedFile.imposed("measure/" + name);
    assertThat(here.post("dossiers/two-nodes/entries", "application/json", entry).statusCode())
        .isEqualTo(201);
    assertThat(there.json("dossiers/two-nodes/measures/" + name).at("/item/id").stringValue())
        .isEqualTo("measure/" + name);
  }
}
