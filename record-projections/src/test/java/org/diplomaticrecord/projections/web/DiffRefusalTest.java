package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be compared. */
@RecordTest
class DiffRefusalTest extends DiffFixture {
  @ParameterizedTest
  @CsvSource({
    "from=2014-06-30, axis",
    "axis=both&from=2014-06-30, axis",
    "axis=valid, from",
    "axis=recorded, from",
    "axis=valid&from=2014-06-30&asOf=2014-07-01, asOf",
    "axis=valid&from=120&to=2014-07-01, from",
    "axis=valid&from=2014-06-30&to=2014, to",
    "axis=valid&from=2014-06-30&to=120, to",
    "axis=valid&from=2014-06-30&to=2014-06-29, from",
    "axis=recorded&from=0&basis=0, basis",
    "axis=recorded&from=0&recordedAt=2020-01-01T00:00:00Z, recordedAt",
    "axis=recorded&from=2014-06-30, from",
    "axis=recorded&from=0&to=2014-06-30, to",
    "axis=recorded&from=yesterday, from",
    "axis=recorded&from=0&to=999999999, to",
    "axis=recorded&from=1&to=0, from",
    "axis=recorded&from=999999999, from",
    "axis=recorded&from=0&asOf=120, asOf",
    "axis=valid&from=2014-06-30&view=cheeses, view",
    "axis=valid&from=2014-06-30&status=lifted, status",
    "axis=valid&from=2014-06-30&limit=0, limit",
    "axis=valid&from=2014-06-30&cursor=abc, cursor",
    "axis=valid&from=2014-06-30&accordingTo=XX, accordingTo"
  })
  void refusesWhatIsOfTheOtherAxisOrOfNoneAndSaysWhichParameter(String query, String parameter) {
    HttpResponse<String> answer = client.get(diff + "?" + query);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(client.parsed(answer).at("/errors/0/pointer").stringValue()).isEqualTo(parameter);
  }

  @Test
  void comparesNoUnknownDossier() {
    assertThat(client.get("dossiers/none/diff?axis=valid&from=2014-06-30").statusCode())
        .isEqualTo(404);
  }
}
