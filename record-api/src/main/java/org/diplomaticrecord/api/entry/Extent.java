package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far something was done. */
public enum Extent {
  @JsonProperty("full")
  FULL,
  @JsonProperty("partial")
  PARTIAL
}
