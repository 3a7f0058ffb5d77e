package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.require;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.InstrumentEntry;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentAdopted;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentSuperseded;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentTookEffect;

/** Adopted once; takes effect and is superseded after that. */
record InstrumentLaw() implements Law<Boolean> {
  @Override
  public Boolean start() {
    return false;
  }

  @Override
  public Step<Boolean> next(Boolean adopted, Entry entry) {
    return switch ((InstrumentEntry) entry) {
      case InstrumentAdopted _ ->
          require(
              !adopted,
              true,
              "instrument.adopted-once",
              "An instrument is adopted once. What another document says of the same adoption is a correction.");
      case InstrumentTookEffect _, InstrumentSuperseded _ ->
          require(
              adopted,
              adopted,
              "instrument.adopted-first",
              "Only an adopted instrument takes effect or is superseded. Record first that it was adopted, or date the adoption earlier.");
    };
  }
}
