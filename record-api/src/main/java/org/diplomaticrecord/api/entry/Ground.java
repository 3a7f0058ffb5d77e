package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a correction replaces an entry. */
public enum Ground {
  /** It was wrong. */
  @JsonProperty("erratum")
  ERRATUM,
  /** Another document dates or details the same happening more precisely. */
  @JsonProperty("refinement")
  REFINEMENT,
  /** Another document says the same. */
  @JsonProperty("corroboration")
  CORROBORATION
}
