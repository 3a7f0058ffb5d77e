package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;

import org.diplomaticrecord.api.entry.CaseEntry.CaseOpened;
import org.diplomaticrecord.api.entry.CaseEntry.CaseReclassified;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of a case. */
public final class CaseExamples {
  private static final SubjectId SUBJECT = SubjectId.of("case/tanaka-minoru");

  private CaseExamples() {}

  public static CaseOpened opened() {
    return opened("2002-10-08");
  }

  public static CaseOpened opened(String dated) {
    return new CaseOpened(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("O8 table"),
        null,
        null,
        null,
        "Case of Tanaka Minoru",
        "under investigation",
        Edtf.of("1978-06"),
        "Hyogo",
        1,
        "He left for Europe and was not seen again.");
  }

  public static CaseReclassified reclassified() {
    return reclassified("2005-04-27");
  }

  public static CaseReclassified reclassified(String dated) {
    return new CaseReclassified(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("O8 table"),
        null,
        null,
        null,
        "abduction",
        "Evidence of guidance from abroad.");
  }
}
