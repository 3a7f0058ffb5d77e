package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a request, without what a perspective fixes. */
final class Address {
  private static final List<String> NARROWING =
      List.of("accordingTo", "organs", "citing", "publishedBy");
  private static final Set<String> FIXED = Set.of("asOf", "basis", "recordedAt", "cursor", "after");

  private static final String ROOT = "/api/v1/";
  private static final String TIME_MAPS = "/api/v1/timemaps/";

  /** How many segments an address has up to the dossier, with the empty one before the first. */
  private static final int DOSSIER = 5;

  /**
   * A dossier, a list, a snapshot, a subject, its history or an entry: not what compares states.
   */
  private static final Pattern MAPPED =
      Pattern.compile(
          "/api/v1/dossiers/[^/]+(/(?!(diff|replay|export)(/|$))[^/]+(/[^/]+(/history)?)?)?");

  private final String origin;
  private final String path;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  private Address(String origin, String path) {
    this.origin = origin;
    this.path = path;
  }

  /** The address of a request; of one for a time map, the address of what the map is about. */
  static Address of(HttpServletRequest request) {
    String whole = request.getRequestURL().toString();
    String path = request.getRequestURI();
    Address address =
        new Address(
            whole.substring(0, whole.length() - path.length()), path.replace(TIME_MAPS, ROOT));
    request.getParameterMap().entrySet().stream()
        .filter(parameter -> !FIXED.contains(parameter.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(parameter -> address.parameters.put(parameter.getKey(), parameter.getValue()[0]));
    return address;
  }

  /** The address with a parameter as it was understood, or without it. */
  Address resolved(String name, @Nullable String value) {
    Address address = new Address(origin, path);
    address.parameters.putAll(parameters);
    address.parameters.remove(name);
    if (value != null) {
      address.parameters.put(name, value);
    }
    return address;
  }

  /** Another address, read as narrowly as this one. */
  Address reading(String other) {
    Address address = new Address(origin, other);
    NARROWING.stream()
        .filter(parameters::containsKey)
        .forEach(name -> address.parameters.put(name, parameters.get(name)));
    return address;
  }

  /** The address with more parameters; they are not kept. */
  String with(Map<String, String> more) {
    return with(path, more);
  }

  /** The same as a whole URI, which says where it is without the request. */
  String absolute(Map<String, String> more) {
    return origin + with(more);
  }

  /** What is there below a dossier: the list and what of it, as far as the address goes. */
  List<String> belowDossier() {
    return Arrays.stream(path.split("/")).skip(DOSSIER).limit(2).toList();
  }

  /** Whether what is there has states that a time map lists. */
  boolean hasTimeMap() {
    return MAPPED.matcher(path).matches();
  }

  /** The URI of the time map. */
  String timeMap(Map<String, String> more) {
    return origin + with(path.replace(ROOT, TIME_MAPS), more);
  }

  private String with(String at, Map<String, String> more) {
    StringBuilder text = new StringBuilder(at);
    char separator = '?';
    for (Map<String, String> each : List.of(parameters, more)) {
      for (Map.Entry<String, String> parameter : each.entrySet()) {
        text.append(separator)
            .append(parameter.getKey())
            .append('=')
            .append(encode(parameter.getValue()));
        separator = '&';
      }
    }
    return text.toString();
  }

  /** By which a query is recognized, on whatever page and basis. */
  String fingerprint() {
    Map<String, String> query = new LinkedHashMap<>(parameters);
    query.remove("limit");
    return Fingerprint.of(path + query);
  }

  private static String encode(String value) {
    // Legible where it may be: these are allowed in a query as they are.
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("%2C", ",")
        .replace("%2F", "/")
        .replace("%3A", ":");
  }
}
