package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;

import java.util.List;
import org.diplomaticrecord.api.entry.SuspectEntry.NoticeEnded;
import org.diplomaticrecord.api.entry.SuspectEntry.SuspectNamed;
import org.diplomaticrecord.api.entry.SuspectEntry.WarrantIssued;
import org.diplomaticrecord.api.entry.WarrantScope;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of a suspect. */
public final class SuspectExamples {
  private static final SubjectId SUBJECT = SubjectId.of("suspect/sin-gwang-su");

  private SuspectExamples() {}

  public static SuspectNamed named() {
    return named("2006-02-23");
  }

  public static SuspectNamed named(String dated) {
    return new SuspectNamed(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("P6 report of 2006-02-24"),
        null,
        null,
        null,
        "Sin Gwang-su",
        "Sin Gwang-su",
        List.of("Sin Kwang-su"),
        "North Korean",
        List.of(SubjectId.of("case/tanaka-minoru")));
  }

  public static WarrantIssued warrantIssued() {
    return warrantIssued("2006-03-03");
  }

  public static WarrantIssued warrantIssued(String dated) {
    return new WarrantIssued(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("P6 report of 2006-03-04"),
        null,
        null,
        null,
        WarrantScope.INTERNATIONAL,
        List.of(SubjectId.of("case/tanaka-minoru")),
        "Put on the international wanted list.");
  }

  /** No day of it is known; its text speaks of him as of one named before, which came first. */
  public static WarrantIssued warrantIssuedToTheOneNamed() {
    return Examples.after(
        0,
        Examples.derived(
            "That it came after the naming: the text calls him \u201cthe suspect named\u201d.",
            warrantIssued("2006")));
  }

  public static NoticeEnded noticeEnded() {
    return noticeEnded("2022");
  }

  public static NoticeEnded noticeEnded(String dated) {
    return new NoticeEnded(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("O42 list"),
        null,
        null,
        null,
        "The person died.");
  }
}
