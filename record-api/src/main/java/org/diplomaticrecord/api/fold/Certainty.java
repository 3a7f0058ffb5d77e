package org.diplomaticrecord.api.fold;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether all possible histories agree on a status. */
public enum Certainty {
  @JsonProperty("certain")
  CERTAIN,
  @JsonProperty("possible")
  POSSIBLE
}
