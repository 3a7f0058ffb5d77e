package org.diplomaticrecord.projections.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.DossierReader;
import org.diplomaticrecord.projections.entry.ChronologyFilter;
import org.diplomaticrecord.projections.entry.ChronologyFilter.Order;
import org.diplomaticrecord.projections.search.SearchQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes out which entries of a chronology are asked for. */
@Component
class ChronologyRequests {
  private final DossierReader dossiers;

  ChronologyRequests(DossierReader dossiers) {
    this.dossiers = dossiers;
  }

  ChronologyFilter filter(DossierId dossier, ChronologyQuery query) {
    List<String> kinds = Arrays.stream(Kind.values()).map(Kind::word).toList();
    List<String> parties =
        query.party() == null
            ? List.of()
            : dossiers.parties(dossier).stream().map(DossierReader.Party::id).toList();
    List<String> sources =
        query.source() == null
            ? List.of()
            : dossiers.sources(dossier).stream().map(DossierReader.Source::id).toList();
    String superseded =
        Parameters.oneOf("superseded", query.superseded(), List.of("include", "exclude"));
    String derived = Parameters.oneOf("derived", query.derived(), List.of("only", "none"));
    LocalDate from = query.from() == null ? null : Parameters.day("from", query.from());
    LocalDate to = query.to() == null ? null : Parameters.day("to", query.to());
    if (from != null && to != null && from.isAfter(to)) {
      throw Problem.parameter("from", "%s is after 'to', %s".formatted(from, to));
    }
    boolean whole = "include".equals(superseded);
    return new ChronologyFilter(
        from,
        to,
        Parameters.someOf("kind", query.kind(), kinds),
        types("type", Types.effective(query.type()), whole),
        types("storedType", Types.stored(query.storedType()), whole),
        Parameters.someOf("party", query.party(), parties),
        subject(query.subject()),
        Parameters.someOf("source", query.source(), sources),
        search(query.q()),
        derived == null ? null : derived.equals("only"),
        order(query),
        whole);
  }

  private static Order order(ChronologyQuery query) {
    String order =
        Parameters.oneOf("order", query.order(), List.of("date", "position", "relevance"));
    if ("relevance".equals(order) && query.q() == null) {
      throw Problem.parameter("order", "is relevance, but nothing is searched for: give 'q' too");
    }
    return order == null ? Order.DATE : Order.valueOf(order.toUpperCase(Locale.ROOT));
  }

  private static @Nullable SearchQuery search(@Nullable String text) {
    try {
      return text == null ? null : SearchQuery.of(text);
    } catch (InvalidField e) {
      throw Problem.parameter("q", e.getMessage());
    }
  }

  /** A list without retractions is no answer to who asks for them. */
  private static List<String> types(String name, Collection<EntryType> types, boolean whole) {
    if (!whole && types.contains(EntryType.ENTRY_RETRACTED)) {
      String message =
          "'%s' is listed only with superseded=include: add that, or leave it out"
              .formatted(EntryType.ENTRY_RETRACTED.typeName());
      throw new Problem(
          ProblemType.INVALID_PARAMETER,
          "%s: %s".formatted(name, message),
          List.of(
              new Problem.Fault(name, message),
              new Problem.Fault("superseded", "leaves out retractions unless it is 'include'")));
    }
    return types.stream().map(EntryType::typeName).sorted().toList();
  }

  private static @Nullable SubjectId subject(@Nullable String text) {
    try {
      return text == null ? null : SubjectId.of(text);
    } catch (InvalidField e) {
      throw Problem.parameter("subject", e.getMessage());
    }
  }
}
