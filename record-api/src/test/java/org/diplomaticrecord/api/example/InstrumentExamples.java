package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;

import java.util.List;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentAdopted;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentSuperseded;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentTookEffect;
import org.diplomaticrecord.api.entry.InstrumentForm;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of an instrument. */
public final class InstrumentExamples {
  private static final SubjectId SUBJECT = SubjectId.of("instrument/unscr-1718");

  private InstrumentExamples() {}

  public static InstrumentAdopted adopted() {
    return adopted("2006-10-14");
  }

  public static InstrumentAdopted adopted(String dated) {
    return new InstrumentAdopted(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("O37 SC/8853"),
        null,
        null,
        null,
        "Security Council resolution 1718",
        InstrumentForm.RESOLUTION,
        new PartyId("UNSC"),
        "1718",
        "New York",
        "Humanitarian concerns are named.",
        List.of(SubjectId.of("incident/test-2006-10-09")),
        List.of(SubjectId.of("position/abduction-grave")));
  }

  public static InstrumentTookEffect tookEffect() {
    return tookEffect("2006-10-14");
  }

  public static InstrumentTookEffect tookEffect(String dated) {
    return new InstrumentTookEffect(
        SUBJECT, Edtf.of(dated), JP, Examples.cited("O37 SC/8853"), null, null, null, "At once.");
  }

  public static InstrumentSuperseded superseded() {
    return superseded("2016-03-02");
  }

  public static InstrumentSuperseded superseded(String dated) {
    return new InstrumentSuperseded(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("R5 notice 67"),
        null,
        null,
        null,
        SubjectId.of("instrument/unscr-2270"),
        "Widened by a later one.");
  }
}
