package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplomaticrecord.api.view.CaseDetail;
import org.diplomaticrecord.api.view.ClaimDetail;
import org.diplomaticrecord.api.view.CommitmentDetail;
import org.diplomaticrecord.api.view.DemandDetail;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.InquiryDetail;
import org.diplomaticrecord.api.view.InstitutionDetail;
import org.diplomaticrecord.api.view.MeasureDetail;
import org.diplomaticrecord.api.view.MeasureDetail.Phase;
import org.diplomaticrecord.api.view.PersonDetail;
import org.diplomaticrecord.api.view.PersonDetail.Identification;
import org.diplomaticrecord.api.view.PersonDetail.PartyFate;
import org.diplomaticrecord.api.view.PolicyDetail;
import org.diplomaticrecord.api.view.PolicyDetail.PastPolicy;
import org.diplomaticrecord.api.view.PositionDetail;
import org.diplomaticrecord.api.view.ProtestDetail;
import org.diplomaticrecord.api.view.SuspectDetail;

/**
 * The lists of a detail that grow with what happens. They are sets: an element is in one or not,
 * though in different histories it may read differently, as a phase that ends on one day or on
 * another.
 */
final class Lists {
  private Lists() {}

  /** Whether a property is such a list; another list is one value, as one entry gives it. */
  static boolean grows(Class<? extends Detail> detail, String property) {
    return properties(detail).contains(property);
  }

  private static Set<String> properties(Class<? extends Detail> detail) {
    return Map.<Class<? extends Detail>, Set<String>>ofEntries(
            Map.entry(MeasureDetail.class, Set.of("triggers", "basis", "phases", "tightenings")),
            Map.entry(ClaimDetail.class, Set.of("reiterations", "contests", "revisions")),
            Map.entry(CommitmentDetail.class, Set.of("fulfilled", "undone", "disputes")),
            Map.entry(DemandDetail.class, Set.of("reiterations", "answers", "met", "undone")),
            Map.entry(PersonDetail.class, Set.of("identifiedBy", "reunited", "fates")),
            Map.entry(CaseDetail.class, Set.of("reclassified")),
            Map.entry(SuspectDetail.class, Set.of("cases", "warrants")),
            Map.entry(InquiryDetail.class, Set.of("publications")),
            Map.entry(InstitutionDetail.class, Set.of("reconstituted")),
            Map.entry(PolicyDetail.class, Set.of("past")),
            Map.entry(PositionDetail.class, Set.of("earlier")),
            Map.entry(ProtestDetail.class, Set.of("answers")))
        .getOrDefault(detail, Set.of());
  }

  /** What makes an element the same in another history. */
  static Object key(Object element) {
    return switch (element) {
      case Phase phase -> List.of(phase.status(), phase.because());
      case PastPolicy past -> past.position();
      case Identification identification -> identification.authority();
      case PartyFate fate -> fate.accordingTo();
      default -> element;
    };
  }

  /**
   * Of several histories' lists each element with the forms it takes, and how often it is there.
   */
  static Map<Object, List<Object>> forms(List<List<?>> lists) {
    Map<Object, List<Object>> forms = new LinkedHashMap<>();
    for (List<?> list : lists) {
      for (Object element : list) {
        forms.computeIfAbsent(key(element), _ -> new ArrayList<>()).add(element);
      }
    }
    return forms;
  }

  /** What need not be in a list, or not in this form. */
  static Set<Object> possible(List<List<?>> lists) {
    Set<Object> possible = new LinkedHashSet<>();
    for (List<Object> forms : forms(lists).values()) {
      Set<Object> distinct = new LinkedHashSet<>(forms);
      if (distinct.size() > 1 || forms.size() < lists.size()) {
        possible.addAll(distinct);
      }
    }
    return possible;
  }

  /** What is in a list in some form in every history, with these forms. */
  static Map<Object, Set<Object>> certain(List<List<?>> lists) {
    Map<Object, Set<Object>> certain = new LinkedHashMap<>();
    forms(lists)
        .forEach((key, forms) -> {
          if (forms.size() == lists.size()) {
            certain.put(key, new LinkedHashSet<>(forms));
          }
        });
    return certain;
  }
}
