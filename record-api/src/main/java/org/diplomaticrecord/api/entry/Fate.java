package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a party states to have become of a person. */
public enum Fate {
  @JsonProperty("alive")
  ALIVE,
  @JsonProperty("deceased")
  DECEASED,
  @JsonProperty("never-entered")
  NEVER_ENTERED,
  @JsonProperty("unaccounted-for")
  UNACCOUNTED_FOR,
  @JsonProperty("presumed-alive")
  PRESUMED_ALIVE,
  @JsonProperty("returned")
  RETURNED
}
