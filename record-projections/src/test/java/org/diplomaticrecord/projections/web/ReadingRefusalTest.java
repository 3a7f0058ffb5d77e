package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RecordTest
class ReadingRefusalTest extends ReadingFixture {
  @ParameterizedTest
  @CsvSource({
    "/measures?asof=2014-07-15, asof",
    "/measures?asOf=15.7.2014, asOf",
    "/measures?asOf=2014-02-30, asOf",
    "/measures?asOf=2014-01-01&asOf=2014-01-02, asOf",
    "/measures?asOf=, asOf",
    "/measures?basis=x, basis",
    "/measures?basis=-1, basis",
    "/measures?basis=999999999, basis",
    "/measures?basis=1&recordedAt=2020-01-01T00:00:00Z, recordedAt",
    "/measures?recordedAt=2020-01-01, recordedAt",
    "/measures?accordingTo=XX, accordingTo",
    "/measures?citing=none, citing",
    "/measures?status=met, status",
    "/measures?certainty=perhaps, certainty",
    "/measures?category=cheese, category",
    "/measures?stance=alive, stance",
    "/persons?category=port, category",
    "/measures?limit=0, limit",
    "/measures?limit=1001, limit",
    "/measures?citing=%2C, citing",
    "/measures?publishedBy=2010, publishedBy",
    "/measures/x?status=lifted, status",
    "/entries?from=2014, from",
    "/entries?from=2014-01-02&to=2014-01-01, from",
    "/entries?kind=cheese, kind",
    "/entries?type=measure, type",
    "/entries?party=XX, party",
    "/entries?subject=cheese, subject",
    "/entries?source=none, source",
    "/entries?order=size, order",
    "/entries?q=%00, q",
    "/entries?superseded=maybe, superseded",
    "/entries/1?asOf=2014-01-01, asOf",
    "/snapshot?status=met, status",
    "?asOf=2014-01-01, asOf"
  })
  void refusesWhatItCannotReadAndSaysWhichParameter(String query, String parameter) {
    HttpResponse<String> answer = client.get(dossier + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(client.problem(dossier + query).at("/errors/0/pointer").stringValue())
        .isEqualTo(parameter);
  }

  @ParameterizedTest
  @CsvSource({
    "snapshot, text/csv, The answer can be had as application/json.",
    "replay, text/csv, 'The answer can be had as application/json, application/x-ndjson.'",
    "replay, text/html, 'The answer can be had as application/json, application/x-ndjson.'",
    "export, application/json, 'The answer can be had as application/jsonl, application/x-ndjson.'"
  })
  void saysInWhichFormsWhatIsNoListCanBeHad(String path, String accepted, String detail) {
    HttpResponse<String> answer = client.get(dossier + "/" + path, "Accept", accepted);

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains(detail);
  }

  @ParameterizedTest
  @CsvSource({
    "dossiers/none, unknown-dossier",
    "dossiers/NO%20NE/measures, unknown-dossier",
    "D/cheeses, not-found",
    "D/measures/none, unknown-subject",
    "D/measures/NONE, unknown-subject",
    "D/entries/0, unknown-entry",
    "D/entries/x, unknown-entry",
    "schemas/none, not-found",
    "schemas/measure.lifted/v99, not-found",
    "schemas/measure.lifted/latest, not-found"
  })
  void saysWhatIsNotThere(String path, String type) {
    String at = path.replaceFirst("^D", dossier);

    assertThat(client.get(at).statusCode()).isEqualTo(404);
    assertThat(client.problem(at).get("type").stringValue()).endsWith(":" + type);
  }
}
