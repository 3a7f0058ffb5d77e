package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happened. */
public enum IncidentCategory {
  @JsonProperty("missile-launch")
  MISSILE_LAUNCH,
  @JsonProperty("nuclear-test")
  NUCLEAR_TEST,
  @JsonProperty("attack")
  ATTACK,
  @JsonProperty("abduction")
  ABDUCTION,
  @JsonProperty("other")
  OTHER
}
