package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;

import java.util.List;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionAbolished;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionEstablished;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionReconstituted;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of an institution. */
public final class InstitutionExamples {
  private static final SubjectId SUBJECT = SubjectId.of("institution/headquarters-2006");

  private InstitutionExamples() {}

  public static InstitutionEstablished established() {
    return established("2006-09");
  }

  public static InstitutionEstablished established(String dated) {
    return new InstitutionEstablished(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §1 L5-7"),
        null,
        null,
        null,
        "Headquarters on the Abduction Issue",
        "Prime Minister",
        List.of("Chief Cabinet Secretary"),
        List.of("all other ministers"),
        "To bring the abductees home.",
        List.of(SubjectId.of("policy/abduction-issue")),
        SubjectId.of("institution/council-2002"));
  }

  public static InstitutionReconstituted reconstituted() {
    return reconstituted("2008-10");
  }

  public static InstitutionReconstituted reconstituted(String dated) {
    return new InstitutionReconstituted(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("R8 notice"),
        null,
        null,
        null,
        "Prime Minister",
        List.of("Chief Cabinet Secretary", "Minister of State"),
        List.of("Foreign Minister"),
        "A smaller circle.");
  }

  public static InstitutionAbolished abolished() {
    return abolished("2009-10-13");
  }

  public static InstitutionAbolished abolished(String dated) {
    return new InstitutionAbolished(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("O44 notice"),
        null,
        null,
        null,
        "A new one took its place.");
  }
}
