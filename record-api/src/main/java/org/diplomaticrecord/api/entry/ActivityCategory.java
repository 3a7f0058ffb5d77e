package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an activity is. */
public enum ActivityCategory {
  @JsonProperty("publicity")
  PUBLICITY,
  @JsonProperty("education")
  EDUCATION,
  @JsonProperty("broadcast")
  BROADCAST,
  @JsonProperty("event")
  EVENT,
  @JsonProperty("support")
  SUPPORT,
  @JsonProperty("investigation")
  INVESTIGATION
}
