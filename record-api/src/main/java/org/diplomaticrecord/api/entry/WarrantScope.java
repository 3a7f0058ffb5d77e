package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a warrant or a wanted notice reaches. */
public enum WarrantScope {
  @JsonProperty("domestic")
  DOMESTIC,
  @JsonProperty("international")
  INTERNATIONAL
}
