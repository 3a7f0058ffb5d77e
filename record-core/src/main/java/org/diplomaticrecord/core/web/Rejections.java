package org.diplomaticrecord.core.web;

import java.util.List;
import org.diplomaticrecord.api.command.RecordRejected;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.form.After;
import org.diplomaticrecord.core.form.Pointers;
import org.diplomaticrecord.core.recording.Refusal;
import org.diplomaticrecord.core.recording.Refused;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.store.StoredEvent;
import org.diplomaticrecord.core.web.ProblemDocument.Conflict;
import org.diplomaticrecord.core.web.ProblemDocument.Fault;
import tools.jackson.databind.JsonNode;

/**
 * Words what the record refuses, pointing into the request.
 *
 * @param dossier the dossier written to
 * @param body the request's body
 */
record Rejections(DossierId dossier, JsonNode body) {
  private static final String OUTDATED = "history.outdated";

  static Rejection of(RecordRejected rejected, SubjectAddress address, EventReader reader) {
    List<StoredEvent> history =
        rejected.conflicts().isEmpty() ? List.of() : reader.history(address);
    List<Conflict> conflicts =
        rejected.conflicts().stream()
            .map(sequence ->
                Conflict.recorded(address.dossier(), history.get(sequence.intValue()).position()))
            .toList();
    Fault fault = new Fault("", null, rejected.getMessage(), rejected.rule(), conflicts);
    return new Rejection(type(rejected.rule()), rejected.getMessage(), List.of(fault));
  }

  Rejection of(Refused refused) {
    List<Fault> faults =
        refused.refusals().stream().flatMap(refusal -> faults(refusal).stream()).toList();
    ProblemType type =
        refused.refusals().getFirst() instanceof Refusal.ByRule(_, _, String rule, _, _)
            ? type(rule)
            : ProblemType.ENTRY_REJECTED;
    String detail =
        faults.size() == 1
            ? faults.getFirst().message()
            : "%d entries are refused; nothing was recorded.".formatted(refused.refusals().size());
    return new Rejection(type, detail, faults);
  }

  private List<Fault> faults(Refusal refusal) {
    String at = body.isArray() ? "/" + refusal.proposal() : "";
    return switch (refusal) {
      case Refusal.ByRule(_, _, String rule, String message, var conflicts) ->
          List.of(new Fault(at, null, message, rule, conflicts.stream().map(this::told).toList()));
      case Refusal.Unlike(_, String message, var conflicts, var change) ->
          List.of(
              new Fault(
                  at,
                  null,
                  message,
                  Refusal.Unlike.RULE,
                  conflicts.stream().map(this::told).toList(),
                  change,
                  null));
      case Refusal.OfAfter(_, _, String rule, String message, var conflicts) ->
          List.of(
              new Fault(
                  at + (body.at(at).has("replacement") ? "/replacement/" : "/") + After.FIELD,
                  null,
                  message,
                  rule,
                  conflicts.stream().map(this::told).toList()));
      case Refusal.Unknown(_, String rule, Object named, String message) ->
          List.of(
              new Fault(
                  at + Pointers.to(body.at(at), named).orElse(""), null, message, rule, List.of()));
      case Refusal.Faults(_, var inside) ->
          inside.stream()
              .map(fault ->
                  Fault.of(
                      new Problem.Fault(at + "/replacement" + fault.pointer(), fault.message())))
              .toList();
    };
  }

  private Conflict told(Refusal.Conflict conflict) {
    Long position = conflict.position();
    return position == null
        ? Conflict.at("/" + conflict.proposal())
        : Conflict.recorded(dossier, position);
  }

  private static ProblemType type(String rule) {
    return rule.equals(OUTDATED) ? ProblemType.OUTDATED_READING : ProblemType.ENTRY_REJECTED;
  }
}
