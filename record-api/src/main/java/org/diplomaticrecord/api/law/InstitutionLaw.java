package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.require;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.InstitutionEntry;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionAbolished;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionEstablished;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionReconstituted;

/**
 * Established once, unless it was abolished in between; reconstituted and abolished while it
 * exists.
 */
record InstitutionLaw() implements Law<Boolean> {
  @Override
  public Boolean start() {
    return false;
  }

  @Override
  public Step<Boolean> next(Boolean exists, Entry entry) {
    return switch ((InstitutionEntry) entry) {
      case InstitutionEstablished _ ->
          require(
              !exists,
              true,
              "institution.established-once",
              "An institution that exists cannot be established; a new form is a reconstitution, and what another document says of it a correction.");
      case InstitutionReconstituted _ ->
          require(
              exists,
              true,
              "institution.reconstituted-only-existing",
              "Only an institution that exists can be reconstituted. Record first that it was established, or date that earlier.");
      case InstitutionAbolished _ ->
          require(
              exists,
              false,
              "institution.abolished-only-existing",
              "Only an institution that exists can be abolished. Record first that it was established, or date that earlier.");
    };
  }
}
