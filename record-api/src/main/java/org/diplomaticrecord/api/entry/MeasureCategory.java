package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a measure restricts. */
public enum MeasureCategory {
  @JsonProperty("travel")
  TRAVEL,
  @JsonProperty("entry")
  ENTRY,
  @JsonProperty("port")
  PORT,
  @JsonProperty("trade")
  TRADE,
  @JsonProperty("transport")
  TRANSPORT,
  @JsonProperty("finance")
  FINANCE,
  @JsonProperty("asset-freeze")
  ASSET_FREEZE,
  @JsonProperty("package")
  PACKAGE
}
