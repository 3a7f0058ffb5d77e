package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The address of a request, without what a perspective fixes. */
final class Address {
  private static final List<String> NARROWING = List.of("accordingTo", "citing", "publishedBy");
  private static final Set<String> FIXED = Set.of("asOf", "basis", "recordedAt", "cursor");

  private final String path;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  private Address(String path) {
    this.path = path;
  }

  static Address of(HttpServletRequest request) {
    Address address = new Address(request.getRequestURI());
    request.getParameterMap().entrySet().stream()
        .filter(parameter -> !FIXED.contains(parameter.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(parameter -> address.parameters.put(parameter.getKey(), parameter.getValue()[0]));
    return address;
  }

  /** The address with a parameter as it was understood, or without it. */
  Address resolved(String name, @Nullable String value) {
    Address address = new Address(path);
    address.parameters.putAll(parameters);
    address.parameters.remove(name);
    if (value != null) {
      address.parameters.put(name, value);
    }
    return address;
  }

  /** Another address, read as narrowly as this one. */
  Address reading(String other) {
    Address address = new Address(other);
    NARROWING.stream()
        .filter(parameters::containsKey)
        .forEach(name -> address.parameters.put(name, parameters.get(name)));
    return address;
  }

  /** The address with more parameters; they are not kept. */
  String with(Map<String, String> more) {
    StringBuilder text = new StringBuilder(path);
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
