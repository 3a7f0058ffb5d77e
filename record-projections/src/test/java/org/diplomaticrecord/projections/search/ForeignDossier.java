package org.diplomaticrecord.projections.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import org.diplomaticrecord.api.entry.PositionEntry;
import org.diplomaticrecord.api.entry.PositionEntry.DecisionAnnounced;
import org.diplomaticrecord.api.entry.PositionEntry.PositionStated;
import org.diplomaticrecord.api.entry.PositionEntry.WarningIssued;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;

/** An invented dossier in many languages, three entries a subject, the same for the same seed. */
final class ForeignDossier {
  private static final PartyId BY = new PartyId("JP");
  private static final List<Citation> CITED = List.of(new Citation(new SourceId("P1"), "p. 1"));

  private ForeignDossier() {}

  /** So many entries by their import keys. */
  static SequencedMap<String, PositionEntry> of(int entries, long seed) {
    Random random = new Random(seed);
    SequencedMap<String, PositionEntry> dossier = new LinkedHashMap<>();
    for (int at = 0; at < entries; at++) {
      Language language = Language.values()[at / 3 % Language.values().length];
      SubjectId subject = new SubjectId(Kind.POSITION, "%s-%d".formatted(language.word(), at / 3));
      String title = language.text(3 + random.nextInt(6), random);
      String text = language.text(20 + random.nextInt(50), random);
      String note = random.nextInt(10) == 0 ? language.text(30, random) : null;
      Edtf dated = Edtf.of(Integer.toString(1900 + random.nextInt(120)));
      List<SubjectId> about = List.of();
      dossier.put(
          "F%d/%s".formatted(at, language.word()),
          switch (at % 3) {
            case 0 ->
                new PositionStated(
                    subject, dated, BY, CITED, note, null, null, title, text, about, null);
            case 1 ->
                new DecisionAnnounced(
                    subject, dated, BY, CITED, note, null, null, title, text, about, null);
            default ->
                new WarningIssued(
                    subject, dated, BY, CITED, note, null, null, title, text, null, about, null);
          });
    }
    return dossier;
  }
}
