package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a demand was answered. */
public enum Answer {
  @JsonProperty("accepted")
  ACCEPTED,
  @JsonProperty("refused")
  REFUSED,
  @JsonProperty("evaded")
  EVADED,
  /** An earlier answer was taken back. */
  @JsonProperty("withdrawn")
  WITHDRAWN
}
