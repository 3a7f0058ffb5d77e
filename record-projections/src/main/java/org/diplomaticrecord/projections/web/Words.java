package org.diplomaticrecord.projections.web;

import java.util.Arrays;
import java.util.List;
import org.diplomaticrecord.api.entry.ActivityCategory;
import org.diplomaticrecord.api.entry.IncidentCategory;
import org.diplomaticrecord.api.entry.MeasureCategory;
import org.diplomaticrecord.api.entry.Stance;
import org.diplomaticrecord.api.fold.Statuses;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.view.EngagementCategory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words by which the lists of a view can be narrowed. */
@Component
class Words {
  private final JsonMapper mapper;

  Words(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** The words a subject of the kind can hold. */
  static List<String> statuses(Kind kind) {
    return Statuses.of(kind);
  }

  /** The categories of the kind; empty where it has none. */
  List<String> categories(Kind kind) {
    return switch (kind) {
      case ACTIVITY -> words(ActivityCategory.values());
      case ENGAGEMENT -> words(EngagementCategory.values());
      case INCIDENT -> words(IncidentCategory.values());
      case MEASURE -> words(MeasureCategory.values());
      case CLAIM,
          COMMITMENT,
          DEMAND,
          PERSON,
          CASE,
          SUSPECT,
          INQUIRY,
          PROTEST,
          INSTRUMENT,
          POLICY,
          INSTITUTION,
          POSITION ->
          List.of();
    };
  }

  /** The stances of the kind; empty where it has none. */
  List<String> stances(Kind kind) {
    return kind == Kind.CLAIM ? words(Stance.values()) : List.of();
  }

  private List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(each -> mapper.valueToTree(each).stringValue()).toList();
  }
}
