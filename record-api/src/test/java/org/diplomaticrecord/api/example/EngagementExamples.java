package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;
import static org.diplomaticrecord.api.example.Examples.KP;

import java.util.List;
import org.diplomaticrecord.api.entry.EngagementEntry.ConsultationHeld;
import org.diplomaticrecord.api.entry.EngagementEntry.ForumConvened;
import org.diplomaticrecord.api.entry.EngagementEntry.MeetingHeld;
import org.diplomaticrecord.api.entry.EngagementEntry.MissionDispatched;
import org.diplomaticrecord.api.entry.EngagementEntry.SummitHeld;
import org.diplomaticrecord.api.entry.Participant;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of an engagement. */
public final class EngagementExamples {
  private static final SubjectId SUBJECT = SubjectId.of("engagement/summit-2002-09-17");

  private EngagementExamples() {}

  public static SummitHeld summitHeld() {
    return summitHeld("2002-09-17");
  }

  public static SummitHeld summitHeld(String dated) {
    return new SummitHeld(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L47-55"),
        null,
        null,
        null,
        "First Japan-DPRK summit",
        "Pyongyang",
        List.of(
            new Participant(JP, List.of("Koizumi Junichiro"), "Prime Minister"),
            new Participant(KP, List.of("Kim Jong-il"), "Chairman")),
        "Abductions acknowledged");
  }

  public static ConsultationHeld consultationHeld() {
    return consultationHeld("2004-11-09/2004-11-14");
  }

  public static ConsultationHeld consultationHeld(String dated) {
    return new ConsultationHeld(
        SubjectId.of("engagement/working-level-3"),
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L85"),
        null,
        null,
        null,
        "Third round of working-level consultations",
        "working-level",
        3,
        "Pyongyang",
        List.of(new Participant(JP, List.of("Yabunaka Mitoji"), "head of delegation")),
        List.of(SubjectId.of("commitment/new-investigation")),
        "Results handed over");
  }

  public static MissionDispatched missionDispatched() {
    return missionDispatched("2002-09-28/2002-10-01");
  }

  public static MissionDispatched missionDispatched(String dated) {
    return new MissionDispatched(
        SubjectId.of("engagement/mission-2002-09"),
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L58-63"),
        null,
        null,
        null,
        "Fact-finding mission",
        List.of("interview the survivors", "gather information on the others"),
        "North Korea",
        List.of(new Participant(JP, List.of("Saiki Akitaka"), "head of mission")),
        "Many doubtful points");
  }

  public static ForumConvened forumConvened() {
    return forumConvened("2007-06-06/2007-06-08");
  }

  public static ForumConvened forumConvened(String dated) {
    return new ForumConvened(
        SubjectId.of("engagement/g8-2007"),
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §4 L160"),
        null,
        null,
        null,
        "G8 summit",
        new PartyId("G8"),
        "Heiligendamm",
        List.of(new Participant(JP, List.of("Abe Shinzo"), "Prime Minister")),
        "Statement on the abduction issue");
  }

  public static MeetingHeld meetingHeld() {
    return meetingHeld("2006-10-16");
  }

  public static MeetingHeld meetingHeld(String dated) {
    return new MeetingHeld(
        SubjectId.of("engagement/hq-meeting-1"),
        Edtf.of(dated),
        JP,
        Examples.cited("N1 news of 2006-10-17"),
        null,
        null,
        null,
        "First meeting of the headquarters",
        "Tokyo",
        List.of(new Participant(JP, List.of("Abe Shinzo"), "chief")),
        "Six points adopted");
  }
}
