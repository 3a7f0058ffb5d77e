package org.diplomaticrecord.core.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.core.form.JsonText;
import org.diplomaticrecord.core.form.Unreadable;
import org.diplomaticrecord.core.store.CopiedEvent;
import org.diplomaticrecord.core.store.CopiedEvents.Placed;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a line of an export: one event, with payload and meta data as the exact texts that stand
 * there.
 */
final class ExportedLine {
  private static final Set<String> FIELDS =
      Set.of(
          "position",
          "id",
          "dossier",
          "subject",
          "sequence",
          "type",
          "revision",
          "recordedAt",
          "metaData",
          "payload");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final Pattern REVISION = Pattern.compile("[1-9]\\d{0,3}");
  private static final int LONGEST_META_DATA = 10_000;

  private final String text;
  private final JsonNode tree;

  private ExportedLine(String text) throws Unreadable {
    this.text = text;
    this.tree = JsonText.tree(text);
  }

  /**
   * The event of a line, and where it stood in the record it was exported from.
   *
   * @throws InvalidField if a field does not hold what an export has there
   */
  static Placed read(ExportHead head, String text) throws Unreadable {
    ExportedLine line = new ExportedLine(text);
    CopiedEvent event = line.event(head);
    return new Placed(line.number("position"), event);
  }

  private CopiedEvent event(ExportHead head) {
    if (!tree.isObject()
        || !tree.properties().stream().allMatch(each -> FIELDS.contains(each.getKey()))) {
      throw new InvalidField("", "is no event of an export; it has the fields " + FIELDS);
    }
    SubjectId subject = SubjectId.of(text("subject"));
    EntryType type =
        EntryType.named(text("type"))
            .orElseThrow(() -> new InvalidField("type", "'%s' is no type".formatted(text("type"))));
    String payload = object("payload");
    if (!tree.get("payload").path("subject").asString("").equals(subject.toString())) {
      throw new InvalidField("payload", "is not about %s".formatted(subject));
    }
    return new CopiedEvent(
        id(),
        new SubjectAddress(dossier(head), subject).toString(),
        number("sequence"),
        type.typeName(),
        revision(type),
        instant(),
        metaData(),
        payload);
  }

  /** Each line of an export of several names its dossier, and none of an export of one does. */
  private DossierId dossier(ExportHead head) {
    if (!head.several() && !tree.has("dossier")) {
      return head.dossiers().getFirst();
    }
    String named = text("dossier");
    return head.dossiers().stream()
        .filter(dossier -> head.several() && dossier.code().equals(named))
        .findFirst()
        .orElseThrow(() ->
            new InvalidField(
                "dossier", "'%s' is none that the first lines define".formatted(named)));
  }

  private String text(String field) {
    JsonNode value = tree.path(field);
    if (!value.isString()) {
      throw new InvalidField(field, "is missing or no text");
    }
    return value.stringValue();
  }

  private UUID id() {
    try {
      return UUID.fromString(text("id"));
    } catch (IllegalArgumentException _) {
      throw new InvalidField("id", "is no UUID");
    }
  }

  private long number(String field) {
    String number = tree.path(field).asString("");
    if (!tree.path(field).isIntegralNumber() || !NUMBER.matcher(number).matches()) {
      throw new InvalidField(field, "is no whole number, 0 or more");
    }
    return Long.parseLong(number);
  }

  private String revision(EntryType type) {
    String revision = text("revision");
    if (!REVISION.matcher(revision).matches() || Integer.parseInt(revision) > type.revision()) {
      throw new InvalidField(
          "revision",
          "'%s' of %s is not known here: this service is older than the export"
              .formatted(revision, type.typeName()));
    }
    return revision;
  }

  private Instant instant() {
    try {
      Instant instant = Instant.parse(text("recordedAt"));
      if (instant.equals(instant.truncatedTo(ChronoUnit.MICROS))) {
        return instant;
      }
    } catch (DateTimeException _) {
      // Said below.
    }
    throw new InvalidField("recordedAt", "is no instant of an export, e.g. 2026-11-21T10:00:00Z");
  }

  private String metaData() {
    String metaData = object("metaData");
    JsonNode fields = tree.get("metaData");
    if (metaData.length() > LONGEST_META_DATA
        || !fields.values().stream().allMatch(JsonNode::isString)) {
      throw new InvalidField("metaData", "holds what is no text, or more than an event has");
    }
    if (fields.has("importKey")) {
      InvalidField.present("importKey", new ImportKey(fields.get("importKey").stringValue()));
    }
    return metaData;
  }

  /** Not what it says, but how it says it. */
  private String object(String field) {
    if (!tree.path(field).isObject()) {
      throw new InvalidField(field, "is missing or no object");
    }
    try (JsonParser parser = JsonMapper.shared().createParser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean wanted = parser.currentName().equals(field);
        parser.nextToken();
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        if (wanted) {
          return text.substring(start, (int) parser.currentLocation().getCharOffset());
        }
      }
    }
    throw new IllegalStateException(field + " was there a moment ago");
  }
}
