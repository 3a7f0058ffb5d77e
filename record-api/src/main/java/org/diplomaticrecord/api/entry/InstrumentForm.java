package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an instrument is. */
public enum InstrumentForm {
  @JsonProperty("resolution")
  RESOLUTION,
  @JsonProperty("law")
  LAW,
  @JsonProperty("joint-statement")
  JOINT_STATEMENT,
  @JsonProperty("agreement")
  AGREEMENT,
  @JsonProperty("declaration")
  DECLARATION,
  @JsonProperty("statement")
  STATEMENT
}
