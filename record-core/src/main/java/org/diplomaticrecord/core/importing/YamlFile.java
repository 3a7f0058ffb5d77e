package org.diplomaticrecord.core.importing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
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
  private static final String TWICE = "'%s' stands here a second time";

  private final ParserImpl events;
  private final Sections sections;
  private final Deque<Object> path = new ArrayDeque<>();
  private int[] lines = new int[64];
  private int count;

  private YamlFile(String text, Sections sections) {
    this.sections = sections;
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setParseComments(false).build();
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /** Hands what stands in a text to its sections. */
  static void read(String text, Sections sections) throws Unreadable {
    try {
      new YamlFile(text, sections).read();
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

  private void read() throws Unreadable {
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
    check(events.next());
    Set<String> seen = new HashSet<>();
    while (!events.checkEvent(ID.MappingEnd)) {
      int line = line(events.peekEvent());
      String key = key();
      path.addLast(key);
      if (seen.add(key)) {
        section(key, line);
      } else {
        located(line);
        fault(line, TWICE.formatted(key));
      }
      path.removeLast();
    }
    events.next();
    events.next();
    if (!events.checkEvent(ID.StreamEnd)) {
      throw new Unreadable(
          line(events.peekEvent()), "a second document begins here; a file holds one");
    }
  }

  private void section(String key, int line) throws Unreadable {
    switch (key) {
      case "dossier" -> sections.dossier(located(line));
      case "list" -> sections.list(located(line));
      case "parties" -> each(key, line, sections::party);
      case "sources" -> each(key, line, sections::source);
      case "entries" -> each(key, line, sections::entry);
      default -> {
        located(line);
        fault(line, "is no section; there are dossier, list, parties, sources, entries");
      }
    }
  }

  private void each(String key, int line, Consumer<Located> section) throws Unreadable {
    if (!events.checkEvent(ID.SequenceStart)) {
      if (!located(line).tree().isNull()) {
        sections.broken(
            line,
            pointer(),
            "'%s' is a list: each element on its own line, after '- '".formatted(key));
      }
      return;
    }
    check(events.next());
    for (int element = 0; !events.checkEvent(ID.SequenceEnd); element++) {
      path.addLast(element);
      section.accept(located(line(events.peekEvent())));
      path.removeLast();
    }
    events.next();
  }

  private Located located(int line) throws Unreadable {
    count = 0;
    JsonNode tree = node(line, 1);
    return Located.over(Arrays.copyOf(lines, count), pointer(), tree);
  }

  private JsonNode node(int line, int depth) throws Unreadable {
    Event event = events.next();
    check(event);
    if (depth > JsonText.DEPTH) {
      throw new Unreadable(
          line(event), "this is nested deeper than %d levels".formatted(JsonText.DEPTH));
    }
    mark(line);
    if (event instanceof AliasEvent || (event instanceof ScalarEvent scalar && isNull(scalar))) {
      return JsonNodeFactory.instance.nullNode();
    }
    if (event instanceof ScalarEvent scalar) {
      String text = scalar.getValue();
      return JsonNodeFactory.instance.stringNode(Utf8.canBeKept(text) ? text : "\uFFFD");
    }
    return event.getEventId() == ID.SequenceStart ? list(depth) : object(depth);
  }

  private ArrayNode list(int depth) throws Unreadable {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    while (!events.checkEvent(ID.SequenceEnd)) {
      path.addLast(list.size());
      list.add(node(line(events.peekEvent()), depth + 1));
      path.removeLast();
    }
    events.next();
    return list;
  }

  private ObjectNode object(int depth) throws Unreadable {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (!events.checkEvent(ID.MappingEnd)) {
      int line = line(events.peekEvent());
      String key = key();
      path.addLast(key);
      int before = count;
      JsonNode value = node(line, depth + 1);
      if (object.has(key)) {
        fault(line, TWICE.formatted(key));
        count = before;
      } else {
        object.set(key, value);
      }
      path.removeLast();
    }
    events.next();
    return object;
  }

  private String key() throws Unreadable {
    Event event = events.next();
    check(event);
    if (!(event instanceof ScalarEvent scalar) || scalar.getValue().length() > LONGEST_KEY) {
      throw new Unreadable(line(event), "a key is a short text");
    }
    return scalar.getValue();
  }

  /** What JSON cannot say is a fault; what stands around it is read nevertheless. */
  private void check(Event event) {
    if (event instanceof AliasEvent
        || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
      fault(line(event), "anchors and aliases are not read; write the value out");
    }
    if ((event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
        || (event instanceof CollectionStartEvent start && start.getTag().isPresent())) {
      fault(line(event), "tags are not read; write the value without");
    }
    if (event instanceof ScalarEvent scalar && !Utf8.canBeKept(scalar.getValue())) {
      fault(line(event), "this holds NUL or half of a surrogate pair");
    }
  }

  private void fault(int line, String message) {
    sections.fault(line, pointer(), message);
  }

  /** Where what is being read stands. */
  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Object step : path) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
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
