package org.diplomaticrecord.projections.stream;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.EntryType;

/**
 * What a reader asks for, made out.
 *
 * @param after the position after which it starts
 * @param filter what it wants to see
 * @param format how it is written
 * @param base the address under which the reader knows this service, e.g. {@code
 *     http://127.0.0.1:8080}
 * @param client the address of the client
 */
public record StreamRequest(
    long after, StreamFilter filter, StreamFormat format, String base, String client) {

  /** What the request came to, as further fields of a JSON object. */
  String resolved(StreamProperties settings) {
    return String.format(
        Locale.ROOT,
        ",\"heartbeat\":\"%s\",\"filters\":{\"dossier\":%s,\"kind\":%s,\"type\":%s,\"storedType\":%s,\"subject\":%s,\"party\":%s}",
        settings.heartbeat(),
        strings(filter.dossiers()),
        strings(filter.kinds()),
        names(filter.types()),
        names(filter.storedTypes()),
        strings(filter.subjects()),
        strings(filter.parties()));
  }

  private static String names(Collection<EntryType> types) {
    return strings(types.stream().map(EntryType::typeName).toList());
  }

  /** Ids and words: nothing in them needs escaping. */
  private static String strings(Collection<String> words) {
    return words.stream()
        .sorted()
        .map("\"%s\""::formatted)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
