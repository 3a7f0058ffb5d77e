package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As a document gives it. */
public enum Sex {
  @JsonProperty("female")
  FEMALE,
  @JsonProperty("male")
  MALE
}
