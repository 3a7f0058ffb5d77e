package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;

import java.util.List;
import org.diplomaticrecord.api.entry.Amount;
import org.diplomaticrecord.api.entry.AnnouncementOutcome;
import org.diplomaticrecord.api.entry.Designation;
import org.diplomaticrecord.api.entry.MeasureCategory;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureAnnounced;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureAnnouncementEnded;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureEased;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureExtended;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureImposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureLifted;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureReimposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureTightened;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of a measure. */
public final class MeasureExamples {
  private static final SubjectId SUBJECT = SubjectId.of("measure/port-ban-humanitarian");

  private MeasureExamples() {}

  public static MeasureAnnounced announced() {
    return announced("2006-06-30");
  }

  public static MeasureAnnounced announced(String dated) {
    return new MeasureAnnounced(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("R3 text of 2006-07-05"),
        null,
        null,
        null,
        "Port ban on humanitarian ships",
        MeasureCategory.PORT,
        "ships under the flag of the DPRK",
        List.of("law on special measures for specified ships"),
        List.of(SubjectId.of("incident/launch-2006-07-05")),
        List.of(SubjectId.of("instrument/unscr-1695")));
  }

  public static MeasureAnnouncementEnded announcementEnded() {
    return announcementEnded("2006-07-05");
  }

  public static MeasureAnnouncementEnded announcementEnded(String dated) {
    return new MeasureAnnouncementEnded(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("R3 text of 2006-07-05"),
        null,
        null,
        null,
        AnnouncementOutcome.CARRIED_OUT,
        List.of(SubjectId.of("measure/port-ban-nk-flagged")),
        "The general ban covers these ships as well.");
  }

  public static MeasureImposed imposed() {
    return imposed("2006-07-05");
  }

  public static MeasureImposed imposed(String dated) {
    return new MeasureImposed(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-b §4 L75"),
        null,
        null,
        null,
        "Port ban on humanitarian ships",
        MeasureCategory.PORT,
        "ships under the flag of the DPRK",
        List.of("law on special measures for specified ships"),
        List.of(SubjectId.of("incident/launch-2006-07-05")),
        List.of(SubjectId.of("instrument/unscr-1695")),
        new Amount(300_000, "JPY"),
        new Designation(1, 0));
  }

  public static MeasureExtended extended() {
    return extended("2010-04-09");
  }

  public static MeasureExtended extended(String dated) {
    return new MeasureExtended(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("O22 notice of 2010-04-09"),
        null,
        null,
        null,
        Edtf.of("2011-04-13"),
        "1 year",
        "Prolonged for one year.");
  }

  public static MeasureTightened tightened() {
    return tightened("2009-06-16");
  }

  public static MeasureTightened tightened(String dated) {
    return new MeasureTightened(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("O21 notice of 2009-06-16"),
        null,
        null,
        null,
        "all ships",
        List.of(SubjectId.of("incident/test-2009-05-25")),
        List.of(SubjectId.of("instrument/unscr-1874")),
        new Amount(100_000, "JPY"),
        new Designation(15, null));
  }

  public static MeasureEased eased() {
    return eased("2012-04");
  }

  public static MeasureEased eased(String dated) {
    return new MeasureEased(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-b §4 L76"),
        null,
        null,
        null,
        "crews may land",
        List.of(SubjectId.of("instrument/agreement-2014-05")),
        new Amount(1_000_000, "JPY"));
  }

  public static MeasureLifted lifted() {
    return lifted("2014-07");
  }

  public static MeasureLifted lifted(String dated) {
    return new MeasureLifted(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-b §4 L77"),
        "The document gives no day.",
        null,
        null,
        "Lifted as agreed in May.",
        List.of(SubjectId.of("instrument/agreement-2014-05")));
  }

  /** Told of the year only; in the same year, and before, it had been eased. */
  public static MeasureLifted liftedAfterItWasEased() {
    return Examples.after(
        1, Examples.derived("The year, from the heading of the row.", lifted("2012")));
  }

  public static MeasureReimposed reimposed() {
    return reimposed("2016-02");
  }

  public static MeasureReimposed reimposed(String dated) {
    return new MeasureReimposed(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-b §4 L79"),
        null,
        null,
        null,
        "all ships, humanitarian ones too",
        List.of("law on special measures for specified ships"),
        List.of(SubjectId.of("incident/test-2016-01")),
        List.of(SubjectId.of("instrument/unscr-2270")),
        new Amount(100_000, "JPY"),
        new Designation(1, 10));
  }
}
