package org.diplomaticrecord.core.importing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.diplomaticrecord.core.form.JsonText;
import org.diplomaticrecord.core.form.Unreadable;
import org.diplomaticrecord.core.form.Utf8;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a dossier file in YAML 1.2, an entry at a time. Only what JSON can say is read: no anchors
 * and aliases, no tags, one document. Every scalar is a text but a plain {@code null}, {@code ~} or
 * nothing; the field it stands in says whether it is a number.
 */
final class YamlFile {
  private static final Set<String> NULL = Set.of("", "~", "null");
  private static final int LONGEST_KEY = 200;

  private final ParserImpl events;
  private int[] lines = new int[64];
  private int count;

  private YamlFile(String text) {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setParseComments(false).build();
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /** Hands what stands in a text to its sections. */
  static void read(String text, Sections sections) throws Unreadable {
    try {
      new YamlFile(text).sections(sections);
    } catch (MarkedYamlEngineException e) {
      throw new Unreadable(
          e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), e.getProblem());
    } catch (ReaderException e) {
      int place =
          text.offsetByCodePoints(
              0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
      throw new Unreadable(
          Utf8.line(text, place),
          "the character U+%04X is not allowed in a YAML file".formatted(e.getCodePoint()));
    } catch (YamlEngineException e) {
      throw new Unreadable(1, "it is no YAML");
    }
  }

  private void sections(Sections sections) throws Unreadable {
    events.next();
    if (events.checkEvent(ID.StreamEnd)) {
      throw new Unreadable(1, "the file is empty");
    }
    events.next();
    if (!events.checkEvent(ID.MappingStart)) {
      throw new Unreadable(
          line(events.peekEvent()),
          "a dossier file has dossier, parties, sources and entries at its top");
    }
    plain(events.next());
    Set<String> seen = new HashSet<>();
    while (!events.checkEvent(ID.MappingEnd)) {
      int line = line(events.peekEvent());
      String key = key();
      if (!seen.add(key)) {
        throw new Unreadable(line, "'%s' stands here a second time".formatted(key));
      }
      switch (key) {
        case "dossier" -> sections.dossier(located(line));
        case "parties" -> each(key, sections::party);
        case "sources" -> each(key, sections::source);
        case "entries" -> each(key, sections::entry);
        default -> {
          located(line);
          sections.fault(
              line,
              "'%s' is no section; there are dossier, parties, sources, entries".formatted(key));
        }
      }
    }
    events.next();
    events.next();
    if (!events.checkEvent(ID.StreamEnd)) {
      throw new Unreadable(
          line(events.peekEvent()), "a second document begins here; a file holds one");
    }
  }

  private interface Section {
    void take(Located element);
  }

  private void each(String key, Section section) throws Unreadable {
    Event start = events.next();
    plain(start);
    if (start instanceof ScalarEvent scalar && isNull(scalar)) {
      return;
    }
    if (start.getEventId() != ID.SequenceStart) {
      throw new Unreadable(
          line(start), "'%s' is a list: each element on its own line, after '- '".formatted(key));
    }
    while (!events.checkEvent(ID.SequenceEnd)) {
      section.take(located(line(events.peekEvent())));
    }
    events.next();
  }

  private Located located(int line) throws Unreadable {
    count = 0;
    JsonNode tree = node(line, 1);
    return Located.over(Arrays.copyOf(lines, count), tree);
  }

  private JsonNode node(int line, int depth) throws Unreadable {
    Event event = events.next();
    plain(event);
    if (depth > JsonText.DEPTH) {
      throw new Unreadable(
          line(event), "this is nested deeper than %d levels".formatted(JsonText.DEPTH));
    }
    mark(line);
    if (event instanceof ScalarEvent scalar) {
      return isNull(scalar)
          ? JsonNodeFactory.instance.nullNode()
          : JsonNodeFactory.instance.stringNode(scalar.getValue());
    }
    return event.getEventId() == ID.SequenceStart ? list(depth) : object(depth);
  }

  private ArrayNode list(int depth) throws Unreadable {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    while (!events.checkEvent(ID.SequenceEnd)) {
      list.add(node(line(events.peekEvent()), depth + 1));
    }
    events.next();
    return list;
  }

  private ObjectNode object(int depth) throws Unreadable {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (!events.checkEvent(ID.MappingEnd)) {
      int line = line(events.peekEvent());
      String key = key();
      if (object.has(key)) {
        throw new Unreadable(line, "'%s' stands here a second time".formatted(key));
      }
      object.set(key, node(line, depth + 1));
    }
    events.next();
    return object;
  }

  private String key() throws Unreadable {
    Event event = events.next();
    plain(event);
    if (!(event instanceof ScalarEvent scalar) || scalar.getValue().length() > LONGEST_KEY) {
      throw new Unreadable(line(event), "a key is a short text");
    }
    return scalar.getValue();
  }

  private static void plain(Event event) throws Unreadable {
    if (event instanceof AliasEvent
        || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
      throw new Unreadable(line(event), "anchors and aliases are not read; write the value out");
    }
    if ((event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
        || (event instanceof CollectionStartEvent start && start.getTag().isPresent())) {
      throw new Unreadable(line(event), "tags are not read; write the value without");
    }
    if (event instanceof ScalarEvent scalar && !Utf8.canBeKept(scalar.getValue())) {
      throw new Unreadable(line(event), "this holds NUL or half of a surrogate pair");
    }
  }

  private static boolean isNull(ScalarEvent scalar) {
    return scalar.isPlain() && NULL.contains(scalar.getValue());
  }

  private void mark(int line) {
    if (count == lines.length) {
      lines = Arrays.copyOf(lines, 2 * count);
    }
    lines[count++] = line;
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
