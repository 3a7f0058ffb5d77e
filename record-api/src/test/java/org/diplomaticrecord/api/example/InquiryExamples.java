package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;
import static org.diplomaticrecord.api.example.Examples.KP;

import java.util.List;
import org.diplomaticrecord.api.entry.Counting;
import org.diplomaticrecord.api.entry.Figure;
import org.diplomaticrecord.api.entry.InquiryEntry.FindingsPublished;
import org.diplomaticrecord.api.entry.InquiryEntry.InquiryClosed;
import org.diplomaticrecord.api.entry.InquiryEntry.InquiryOpened;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of an inquiry. */
public final class InquiryExamples {
  private static final SubjectId SUBJECT = SubjectId.of("inquiry/examination-2004");

  private InquiryExamples() {}

  public static InquiryOpened opened() {
    return opened("2004-11-15");
  }

  public static InquiryOpened opened(String dated) {
    return new InquiryOpened(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("R1 §1"),
        null,
        null,
        null,
        "Examination of what was handed over",
        "Remains and papers are examined.",
        SubjectId.of("engagement/working-level-3"));
  }

  public static FindingsPublished findingsPublished() {
    return findingsPublished("2004-12-24");
  }

  public static FindingsPublished findingsPublished(String dated) {
    return new FindingsPublished(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L91"),
        null,
        null,
        null,
        "Examination of what was handed over",
        List.of("No evidence supports the deaths."),
        List.of("DNA analysis"),
        List.of(new Figure("persons", 10, Counting.EXACT)),
        List.of(SubjectId.of("claim/eight-deceased")),
        KP);
  }

  public static InquiryClosed closed() {
    return closed("2004-12-25");
  }

  public static InquiryClosed closed(String dated) {
    return new InquiryClosed(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L93"),
        null,
        null,
        null,
        "The results were protested against.");
  }
}
