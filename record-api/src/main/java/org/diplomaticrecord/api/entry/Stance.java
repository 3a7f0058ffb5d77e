package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a claim says of its object. */
public enum Stance {
  @JsonProperty("alive")
  ALIVE,
  @JsonProperty("deceased")
  DECEASED,
  @JsonProperty("never-entered")
  NEVER_ENTERED,
  @JsonProperty("held")
  HELD,
  @JsonProperty("returned")
  RETURNED,
  @JsonProperty("resolved")
  RESOLVED,
  @JsonProperty("identity")
  IDENTITY,
  @JsonProperty("occurrence")
  OCCURRENCE,
  @JsonProperty("responsibility")
  RESPONSIBILITY,
  @JsonProperty("character")
  CHARACTER,
  @JsonProperty("refusal")
  REFUSAL,
  @JsonProperty("other")
  OTHER
}
