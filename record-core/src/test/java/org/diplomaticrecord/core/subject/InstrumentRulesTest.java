package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.InstrumentExamples.adopted;
import static org.diplomaticrecord.api.example.InstrumentExamples.superseded;
import static org.diplomaticrecord.api.example.InstrumentExamples.tookEffect;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentRulesTest {
  @Test
  void acceptsTheWholeLifeOfAnInstrument() {
    accepts(adopted("2006-06-16"), tookEffect("2006-06-23"), superseded("2016"));
  }

  @Test
  void acceptsAnInstrumentInForceFromTheDayOfItsAdoption() {
    accepts(tookEffect("2006-10-14"), adopted("2006-10-14"));
  }

  @Test
  void refusesToAdoptAnInstrumentTwice() {
    refuses("instrument.adopted-once", List.of(0L), adopted("2006-10-14"), adopted("2006-10-15"));
  }

  @Test
  void refusesAnInstrumentToTakeEffectBeforeItsAdoption() {
    refuses("instrument.adopted-first", List.of(), adopted("2006-10-14"), tookEffect("2006-10-13"));
  }

  @Test
  void refusesToSupersedeWhatWasNeverAdopted() {
    refuses("instrument.adopted-first", List.of(), superseded("2016"));
  }
}
