package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.Examples.accordingTo;

import java.net.http.HttpResponse;
import org.diplomaticrecord.api.example.SuspectExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A government, its police, and a division of the police: each names, seeks or no longer seeks. */
@RecordTest
class OrgansTest {
  @Autowired Recorder recorder;
  @Autowired Client client;

  private String suspect;
  private String dossier;
  private long named;
  private long wanted;
  private long ended;

  @BeforeEach
  void theDivisionEndsTheNoticeOfThePolice() {
    DossierId id = recorder.dossier();
    recorder.organ(id, "NPA", "JP");
    recorder.organ(id, "FAD", "NPA");
    recorder.organ(id, "COURT", "JP");
    var name = SuspectExamples.named();
    named = recorder.record(id, accordingTo("JP", name));
    wanted = recorder.record(id, accordingTo("NPA", SuspectExamples.warrantIssued()));
    ended = recorder.record(id, accordingTo("FAD", SuspectExamples.noticeEnded()));
    dossier = "dossiers/" + id;
    suspect = "%s/suspects/%s?asOf=2026-01-01".formatted(dossier, name.subject().name());
  }

  @Test
  void readsWhatTheOrgansOfAPartySayWithItAndSaysSo() {
    JsonNode answer = client.json(suspect + "&accordingTo=JP&basis=" + ended);

    assertThat(answer.at("/item/status").stringValue()).isEqualTo("notice-ended");
    assertThat(answer.get("accordingTo").toString()).isEqualTo("[\"JP\"]");
    assertThat(answer.get("accordingToIncludes").toString()).isEqualTo("[\"FAD\",\"NPA\"]");
  }

  @Test
  void readsThePartyAloneWhereItIsAskedTo() {
    JsonNode answer = client.json(suspect + "&accordingTo=JP&organs=exclude&basis=" + ended);

    assertThat(answer.at("/item/status").stringValue()).isEqualTo("named");
    assertThat(answer.get("accordingToIncludes").toString()).isEqualTo("[]");
  }

  @Test
  void readsAnOrganWithItsOwnOrgansAndWithoutThePartyItIsPartOf() {
    JsonNode answer = client.json(suspect + "&accordingTo=NPA&basis=" + ended);

    assertThat(answer.at("/item/status").stringValue()).isEqualTo("notice-ended");
    assertThat(answer.at("/item/named").isMissingNode()).isTrue();
    assertThat(answer.get("accordingToIncludes").toString()).isEqualTo("[\"FAD\"]");
    assertThat(client.json(suspect + "&accordingTo=KP&basis=" + ended).get("accordingToIncludes"))
        .isEmpty();
  }

  @Test
  void countsAnOrganThatIsNamedAmongThePartiesAsked() {
    JsonNode answer = client.json(suspect + "&accordingTo=JP,NPA&basis=" + ended);

    assertThat(answer.get("accordingTo").toString()).isEqualTo("[\"JP\",\"NPA\"]");
    assertThat(answer.get("accordingToIncludes").toString()).isEqualTo("[\"FAD\"]");
  }

  @Test
  void namesOnlyOrgansThatHadSaidSomethingSoThatAnAnswerOnABasisStaysAsItIs() {
    String before = suspect + "&accordingTo=JP&basis=" + wanted;
    JsonNode answered = client.json(before);

    assertThat(answered.get("accordingToIncludes").toString()).isEqualTo("[\"NPA\"]");
    assertThat(client.json(suspect + "&accordingTo=JP&basis=" + named).get("accordingToIncludes"))
        .isEmpty();

    DossierId id = new DossierId(dossier.substring("dossiers/".length()));
    recorder.organ(id, "LATER", "JP");
    recorder.record(id, accordingTo("LATER", SuspectExamples.warrantIssued("2025-01-01")));
    assertThat(client.json(before)).isEqualTo(answered);
  }

  @Test
  void readsListsTheChronologyComparisonsAndFilesLikeThis() {
    String narrowed = "accordingTo=JP&basis=" + ended;
    assertThat(
            client
                .json(dossier + "/suspects?status=notice-ended&asOf=2026-01-01&" + narrowed)
                .at("/total/certain")
                .asInt())
        .isEqualTo(1);
    assertThat(client.json(dossier + "/entries?" + narrowed).get("items")).hasSize(3);
    assertThat(client.json(dossier + "/entries?organs=exclude&" + narrowed).get("items"))
        .hasSize(1);
    JsonNode difference =
        client.json(
            dossier
                + "/diff?axis=recorded&from=%d&to=%d&asOf=2026-01-01&accordingTo=JP"
                    .formatted(named, ended));
    assertThat(difference.at("/items/0/to/status").stringValue()).isEqualTo("notice-ended");
    assertThat(difference.get("accordingToIncludes")).hasSize(2);
    assertThat(client.json(difference.at("/items/0/to/href").stringValue()).at("/item/status"))
        .isEqualTo(difference.at("/items/0/to/status"));
    assertThat(client.get(dossier + "/suspects?format=csv&asOf=2026-01-01&" + narrowed).body())
        .contains("onlyAccordingToIncludes", ",JP,FAD; NPA,");
  }

  @Test
  void leavesThePartiesThatTheChronologyLooksForAsTheyAreNamed() {
    assertThat(client.json(dossier + "/entries?party=NPA&basis=" + ended).get("items")).hasSize(1);
  }

  @Test
  void keepsTheNarrowingInTheTimeMap() {
    HttpResponse<String> answer =
        client.get(suspect + "&accordingTo=JP&organs=exclude&basis=" + ended);

    assertThat(answer.headers().allValues("Link"))
        .anyMatch(link -> link.contains("/timemaps/") && link.contains("organs=exclude"));
  }

  @Test
  void tellsOfAPartyWhatItIsPartOf() {
    JsonNode parties = client.json(dossier).get("parties");

    assertThat(parties)
        .anySatisfy(party -> {
          assertThat(party.get("id").stringValue()).isEqualTo("FAD");
          assertThat(party.get("partOf").stringValue()).isEqualTo("NPA");
        })
        .anySatisfy(party -> {
          assertThat(party.get("id").stringValue()).isEqualTo("JP");
          assertThat(party.has("partOf")).isFalse();
        });
  }

  @Test
  void refusesToSayWhoseOrgansWhereNoPartyIsNamed() {
    assertThat(client.get(suspect + "&organs=exclude").statusCode()).isEqualTo(400);
    assertThat(client.problem(suspect + "&organs=exclude").at("/errors/0/pointer").stringValue())
        .isEqualTo("organs");
    assertThat(client.get(suspect + "&accordingTo=JP&organs=none").statusCode()).isEqualTo(400);
  }
}
