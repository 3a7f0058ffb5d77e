package org.diplomaticrecord.projections.memento;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of the states in which a resource once was, as links (RFC 6690, RFC 7089).
 *
 * @param original the address of the resource, which is its own TimeGate
 * @param self the address of the list
 * @param mementos the states, or a part of them
 * @param first whether the first of them is the first of all
 * @param next the address of the part after this, if there is one
 */
public record TimeMap(
    String original, String self, List<Memento> mementos, boolean first, @Nullable String next) {
  /** The media type of such a list. */
  public static final String TYPE = "application/link-format";

  /** The link to such a list. */
  public static String link(String address) {
    return "<%s>; rel=\"timemap\"; type=\"%s\"".formatted(address, TYPE);
  }

  /** The link to a resource that is its own TimeGate. */
  public static String original(String address) {
    return "<%s>; rel=\"original timegate\"".formatted(address);
  }

  /** The link to a state. */
  public static String memento(String relation, String address, Memento memento) {
    return "<%s>; rel=\"%s\"; datetime=\"%s\""
        .formatted(address, relation, HttpDate.of(memento.recordedAt()));
  }

  /**
   * The text of the list.
   *
   * @param address where a state is
   */
  public String text(Function<Memento, String> address) {
    List<String> links = new ArrayList<>();
    links.add(original(original));
    links.add("<%s>; rel=\"self\"; type=\"%s\"%s".formatted(self, TYPE, fromUntil()));
    if (next != null) {
      links.add(link(next));
    }
    for (int at = 0; at < mementos.size(); at++) {
      Memento memento = mementos.get(at);
      links.add(memento(relation(at), address.apply(memento), memento));
    }
    return String.join(",\n", links) + "\n";
  }

  private String fromUntil() {
    return mementos.isEmpty()
        ? ""
        : "; from=\"%s\"; until=\"%s\""
            .formatted(
                HttpDate.of(mementos.getFirst().recordedAt()),
                HttpDate.of(mementos.getLast().recordedAt()));
  }

  private String relation(int at) {
    String first = this.first && at == 0 ? "first " : "";
    String last = next == null && at == mementos.size() - 1 ? "last " : "";
    return first + last + "memento";
  }
}
