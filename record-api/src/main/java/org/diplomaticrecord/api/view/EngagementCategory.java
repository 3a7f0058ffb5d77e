package org.diplomaticrecord.api.view;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of meeting an engagement is. */
public enum EngagementCategory {
  /** Heads of state or government met. */
  @JsonProperty("summit")
  SUMMIT,
  /** Officials consulted each other. */
  @JsonProperty("consultation")
  CONSULTATION,
  /** A party sent a mission to another. */
  @JsonProperty("mission")
  MISSION,
  /** A standing forum convened. */
  @JsonProperty("forum")
  FORUM,
  /** Any other meeting. */
  @JsonProperty("meeting")
  MEETING
}
