package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a count is to be read. */
public enum Counting {
  @JsonProperty("exact")
  EXACT,
  @JsonProperty("at-least")
  AT_LEAST,
  @JsonProperty("more-than")
  MORE_THAN,
  @JsonProperty("about")
  ABOUT
}
