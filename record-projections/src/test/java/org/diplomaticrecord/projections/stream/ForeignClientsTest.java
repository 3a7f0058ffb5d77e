package org.diplomaticrecord.projections.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.launchdarkly.eventsource.ErrorStrategy;
import com.launchdarkly.eventsource.EventSource;
import com.launchdarkly.eventsource.MessageEvent;
import com.launchdarkly.eventsource.RetryDelayStrategy;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.format.EventFormat;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.diplomaticrecord.api.example.ActivityExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.stream.Follower.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The stream as clients meet it that know nothing of this service but what is published. */
@RecordTest
class ForeignClientsTest {
  private static final int FIRST_DOSSIER = 688;

  @Autowired Client client;
  @Autowired Recorder recorder;
  @LocalServerPort int port;

  @Test
  void theCloudEventsSdkReadsEveryEventAndEachFollowsTheSchemaItNames() throws Exception {
    EventFormat json =
        Objects.requireNonNull(
            EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE));
    SchemaRegistry schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources()));
    for (Message message : firstDossier()) {
      CloudEvent event =
          json.deserialize(message.data().toString().getBytes(StandardCharsets.UTF_8));

      assertThat(event.getExtension("position")).isEqualTo((int) message.position());
      assertThat(event.getSource()).isEqualTo(URI.create("/dossiers/japan-dprk-abductions"));
      assertThat(event.getType()).startsWith("org.diplomaticrecord.");
      assertThat(event.getTime()).isNotNull();
      URI dataschema = Objects.requireNonNull(event.getDataSchema());
      assertThat(dataschema.isAbsolute()).isTrue();
      String data =
          new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8);
      assertThat(
              schemas
                  .getSchema(SchemaLocation.of(dataschema.toString()))
                  .validate(data, InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void everyMessageIsOneThatTheAsyncApiDocumentDescribes() throws Exception {
    JsonNode document = client.json("/asyncapi");
    SchemaRegistry schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources()));
    List<Message> messages = firstDossier();
    try (Follower follower = follow("from=688")) {
      messages.add(follower.next());
    }
    Map<String, Schema> described = new HashMap<>();
    for (Message message : messages) {
      Schema schema =
          described.computeIfAbsent(
              name(message), name -> schemas.getSchema(payload(document, name), InputFormat.JSON));
      assertThat(schema.validate(message.data().toString(), InputFormat.JSON))
          .as(message.data().toString())
          .isEmpty();
    }
    assertThat(described).hasSizeGreaterThan(30);
  }

  private static String name(Message message) {
    return message.isOfTheRecord()
        ? message.data().get("type").stringValue().replaceFirst("^org\\.diplomaticrecord\\.", "")
        : Objects.requireNonNull(message.event());
  }

  private static String payload(JsonNode document, String name) {
    return "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"allOf\":[%s],\"components\":%s}"
        .formatted(
            document.at("/components/messages").required(name).get("payload"),
            document.get("components"));
  }

  @Test
  void anEventSourceReconnectsByItselfAndMissesAndRepeatsNothingHoweverOftenItsLineBreaks()
      throws Exception {
    long seed = new Random().nextLong();
    DossierId dossier = recorder.dossier();
    long start = recorder.head();
    int many = 1_000;
    CompletableFuture<Void> recording = CompletableFuture.runAsync(() -> record(dossier, many));
    List<Long> seen = new ArrayList<>();
    try (CuttingProxy line = new CuttingProxy(port, seed);
        EventSource source = eventSource(line, start)) {
      for (MessageEvent message : source.messages()) {
        if (message.getEventName().equals(MessageEvent.DEFAULT_EVENT_NAME)) {
          seen.add(Long.parseLong(message.getLastEventId()));
        }
        if (seen.size() >= many || (!seen.isEmpty() && seen.getLast() >= start + many)) {
          break;
        }
      }
      recording.join();

      assertThat(seen)
          .as("seed %d", seed)
          .isEqualTo(LongStream.rangeClosed(start + 1, start + many).boxed().toList());
      assertThat(line.cuts()).isGreaterThan(10);
    }
  }

  /** Takes up the line again at once, instead of after the two seconds it is asked to wait. */
  private static EventSource eventSource(CuttingProxy line, long start) {
    RetryDelayStrategy atOnce =
        new RetryDelayStrategy() {
          @Override
          public Result apply(long delay) {
            return new Result(1, this);
          }
        };
    URI stream =
        URI.create("http://127.0.0.1:%d/api/v1/stream?from=%d".formatted(line.port(), start));
    return new EventSource.Builder(stream)
        .errorStrategy(ErrorStrategy.alwaysContinue())
        .retryDelayStrategy(atOnce)
        .build();
  }

  private void record(DossierId dossier, int many) {
    for (int each = 0; each < many; each++) {
      recorder.record(dossier, Examples.about("activity/week-" + each, ActivityExamples.held()));
    }
  }

  private List<Message> firstDossier() throws Exception {
    try (Follower follower = follow("from=0&dossier=japan-dprk-abductions")) {
      return new ArrayList<>(follower.nextOfTheRecord(FIRST_DOSSIER));
    }
  }

  private Follower follow(String query) throws Exception {
    return Follower.open(URI.create("http://127.0.0.1:%d/api/v1/stream?%s".formatted(port, query)));
  }
}
