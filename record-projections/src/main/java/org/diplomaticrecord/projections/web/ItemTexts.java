package org.diplomaticrecord.projections.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Items in short: how a subject stands, and where the whole item is. */
final class ItemTexts {
  private static final List<String> SHORT =
      List.of("status", "certainty", "possibleStatuses", "since", "until", "because");

  private ItemTexts() {}

  /**
   * An item in short.
   *
   * @param besides other fields that are wanted
   * @param href the address of the whole item
   */
  static String of(JsonNode item, Collection<String> besides, String href) {
    return brief(Envelope.bare(), item, besides).string("href", href).end();
  }

  /** Adds an item in short to a text. */
  static Envelope brief(Envelope text, JsonNode item, Collection<String> besides) {
    Set<String> fields = new LinkedHashSet<>(SHORT);
    fields.addAll(besides);
    fields.stream().filter(item::has).forEach(field -> text.raw(field, item.get(field).toString()));
    return text;
  }

  /** Where the whole item is: the parameters that fix the day and the basis, in one order. */
  static Map<String, String> place(LocalDate asOf, long basis) {
    Map<String, String> place = new LinkedHashMap<>();
    place.put("asOf", asOf.toString());
    place.put("basis", Long.toString(basis));
    return place;
  }

  /** Words as elements of a JSON array. */
  static List<String> quoted(Collection<String> words) {
    return words.stream().map(Envelope::quoted).toList();
  }
}
