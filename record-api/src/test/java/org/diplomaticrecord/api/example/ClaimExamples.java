package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;
import static org.diplomaticrecord.api.example.Examples.KP;

import java.util.List;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimContested;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimMade;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimReiterated;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimRevised;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimWithdrawn;
import org.diplomaticrecord.api.entry.Stance;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of a claim. */
public final class ClaimExamples {
  private static final SubjectId SUBJECT = SubjectId.of("claim/eight-deceased");

  private ClaimExamples() {}

  public static ClaimMade made() {
    return made("2002-09-17");
  }

  public static ClaimMade made(String dated) {
    return new ClaimMade(
        SUBJECT,
        Edtf.of(dated),
        KP,
        Examples.cited("seed-a §2c L52"),
        null,
        null,
        null,
        "Eight are deceased",
        "Eight of the persons asked about have died.",
        Stance.DECEASED,
        List.of(SubjectId.of("person/yokota-megumi")),
        8,
        SubjectId.of("engagement/summit-2002-09-17"));
  }

  public static ClaimReiterated reiterated() {
    return reiterated("2004-11");
  }

  public static ClaimReiterated reiterated(String dated) {
    return new ClaimReiterated(
        SUBJECT,
        Edtf.of(dated),
        KP,
        Examples.cited("seed-a §2c L86"),
        null,
        null,
        null,
        "Eight have died; two never entered.",
        SubjectId.of("engagement/working-level-3"));
  }

  public static ClaimContested contested() {
    return contested("2004-12-24");
  }

  public static ClaimContested contested(String dated) {
    return new ClaimContested(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L93"),
        null,
        null,
        null,
        "No evidence supports it.",
        "DNA analysis of the remains handed over",
        SubjectId.of("engagement/working-level-3"));
  }

  public static ClaimRevised revised() {
    return revised("2004-11-14");
  }

  public static ClaimRevised revised(String dated) {
    return new ClaimRevised(
        SUBJECT,
        Edtf.of(dated),
        KP,
        Examples.cited("seed-a §2c L93"),
        null,
        null,
        null,
        "Nine have died.",
        Stance.DECEASED,
        9,
        SubjectId.of("claim/nine-deceased"));
  }

  public static ClaimWithdrawn withdrawn() {
    return withdrawn("2014-05-29");
  }

  public static ClaimWithdrawn withdrawn(String dated) {
    return new ClaimWithdrawn(
        SUBJECT,
        Edtf.of(dated),
        KP,
        Examples.cited("O25 notice of 2014-05-30"),
        null,
        null,
        null,
        "All are to be investigated anew.");
  }
}
