package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;

import java.util.List;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicyAdopted;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicySuperseded;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of a policy. */
public final class PolicyExamples {
  private static final SubjectId SUBJECT = SubjectId.of("policy/abduction-issue");

  private PolicyExamples() {}

  public static PolicyAdopted adopted() {
    return adopted("2006-10-16");
  }

  public static PolicyAdopted adopted(String dated) {
    return new PolicyAdopted(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("N1 news of 2006-10-17"),
        null,
        null,
        null,
        "Six points",
        "Headquarters on the Abduction Issue",
        List.of("no normalisation without a solution"),
        List.of("safety and prompt return", "consider further measures"));
  }

  public static PolicySuperseded superseded() {
    return superseded("2013-01-25");
  }

  public static PolicySuperseded superseded(String dated) {
    return new PolicySuperseded(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-b §P L20-37"),
        null,
        null,
        null,
        "Eight points took its place.");
  }
}
