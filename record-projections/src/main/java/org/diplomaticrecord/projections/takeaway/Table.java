package org.diplomaticrecord.projections.takeaway;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.view.Detail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The columns of a CSV file: some are the same in every row and say from where the file was read,
 * the others tell of the row.
 *
 * @param fixed the names of the first columns, and the fields of the heading they show
 * @param rows the names of the other columns, and the fields of the row they show; {@code /*} in a
 *     pointer stands for each element of a list
 */
public record Table(Map<String, String> fixed, Map<String, String> rows) {
  private static final List<String> READING = List.of("dossier", "asOf", "basis");

  /** What a reading is narrowed to; a row has fields of the same names. */
  private static final Map<String, String> NARROWED =
      ordered(
          "onlyAccordingTo",
          "accordingTo",
          "onlyAccordingToIncludes",
          "accordingToIncludes",
          "onlyCiting",
          "citing",
          "onlyPublishedBy",
          "publishedBy");

  private static final List<String> ITEM =
      List.of(
          "id",
          "title",
          "status",
          "certainty",
          "possibleStatuses",
          "holds",
          "mayHold",
          "since",
          "until",
          "accordingTo",
          "citations",
          "because",
          "uncertain");

  private static final List<String> ENTRY =
      List.of(
          "position",
          "id",
          "type",
          "revision",
          "subject",
          "sequence",
          "recordedAt",
          "recordedBy",
          "importKey",
          "correlationId",
          "dated",
          "earliest",
          "latest",
          "accordingTo",
          "supersedes",
          "supersededBy");

  /** Of a view: what all views tell, and then what this one tells besides. */
  public static Table of(Kind kind) {
    List<String> names = new ArrayList<>(ITEM);
    Arrays.stream(Detail.of(kind).getRecordComponents())
        .map(RecordComponent::getName)
        .forEach(names::add);
    if (kind == Kind.ACTIVITY) {
      names.add("running");
    }
    names.addAll(List.of("possibleValues", "notes", "approximate", "bounded"));
    return of(List.of("dossier", "view", "asOf", "basis"), names);
  }

  /** Of the chronology: the envelope, the documents, and the payload as the JSON it is. */
  public static Table ofEntries() {
    Table envelope = of(READING, ENTRY);
    Map<String, String> rows = new LinkedHashMap<>(envelope.rows);
    rows.put("citations", "/payload/citations");
    rows.put("note", "/payload/note");
    rows.put("payload", "/payload");
    List.of("effectiveType", "title", "text", "derived", "after")
        .forEach(field -> rows.put(field, "/" + field));
    return new Table(envelope.fixed, rows);
  }

  /** Of what differs: both sides in short, and the entries that are responsible. */
  public static Table ofDiff() {
    Table compared =
        of(
            List.of("dossier", "axis", "from", "to", "asOf", "basis", "view"),
            List.of("id", "title", "change", "changed", "fields"));
    Map<String, String> rows = new LinkedHashMap<>(compared.rows);
    rows.put("statusBefore", "/from/status");
    rows.put("certaintyBefore", "/from/certainty");
    rows.put("statusAfter", "/to/status");
    rows.put("certaintyAfter", "/to/certainty");
    rows.put("because", "/entries/*/position");
    rows.put("before", "/from");
    rows.put("after", "/to");
    return new Table(compared.fixed, rows);
  }

  /**
   * Of rows whose fields are shown under their own names.
   *
   * @param heading the fields of the heading shown first; what the reading is narrowed to follows
   * @param row the fields of the row
   */
  public static Table of(List<String> heading, List<String> row) {
    Map<String, String> fixed = pointers(heading);
    NARROWED.forEach((name, field) -> fixed.put(name, "/" + field));
    Map<String, String> rows = new LinkedHashMap<>();
    // The basis of a reading is one thing, the basis of a measure another.
    row.forEach(field -> rows.put(fixed.containsKey(field) ? "item." + field : field, "/" + field));
    return new Table(fixed, rows);
  }

  /** The names of all columns. */
  public List<String> header() {
    List<String> names = new ArrayList<>(fixed.keySet());
    names.addAll(rows.keySet());
    return names;
  }

  List<String> fixed(JsonNode heading) {
    return cells(fixed, heading);
  }

  List<String> row(JsonNode row) {
    return cells(rows, row);
  }

  private static List<String> cells(Map<String, String> columns, JsonNode from) {
    return columns.entrySet().stream()
        .map(column -> cell(column.getKey(), at(from, column.getValue())))
        .toList();
  }

  private static JsonNode at(JsonNode from, String pointer) {
    int each = pointer.indexOf("/*");
    if (each < 0) {
      return from.at(pointer);
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    from.at(pointer.substring(0, each))
        .forEach(element -> list.add(element.at(pointer.substring(each + "/*".length()))));
    return list;
  }

  /** The payload is for programs: it stays what it is. */
  private static String cell(String name, JsonNode value) {
    return name.equals("payload") ? value.toString() : CellText.of(value);
  }

  private static Map<String, String> pointers(List<String> fields) {
    Map<String, String> pointers = new LinkedHashMap<>();
    fields.forEach(field -> pointers.put(field, "/" + field));
    return pointers;
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      ordered.put(pairs[at], pairs[at + 1]);
    }
    return ordered;
  }
}
