package org.diplomaticrecord.api.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of the announcement of a measure that did not itself come into force. */
public enum AnnouncementOutcome {
  /** Other measures carried it out. */
  @JsonProperty("carried-out")
  CARRIED_OUT,
  /** It came to nothing: it was dropped, or its time passed. */
  @JsonProperty("lapsed")
  LAPSED
}
