package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.lawful;
import static org.diplomaticrecord.api.law.Step.require;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.SuspectEntry;
import org.diplomaticrecord.api.entry.SuspectEntry.NoticeEnded;
import org.diplomaticrecord.api.entry.SuspectEntry.SuspectNamed;
import org.diplomaticrecord.api.entry.SuspectEntry.WarrantIssued;

/** A notice ends after it began: the person was named, or a warrant was issued. */
record SuspectLaw() implements Law<Boolean> {
  @Override
  public Boolean start() {
    return false;
  }

  @Override
  public Step<Boolean> next(Boolean wanted, Entry entry) {
    return switch ((SuspectEntry) entry) {
      case SuspectNamed _, WarrantIssued _ -> lawful(true);
      case NoticeEnded _ ->
          require(
              wanted,
              false,
              "suspect.ended-only-begun",
              "A notice ends only after it began. Record first that the person was named or a warrant issued, or date that earlier.");
    };
  }
}
