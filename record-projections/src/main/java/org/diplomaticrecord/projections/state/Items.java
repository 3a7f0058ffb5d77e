package org.diplomaticrecord.projections.state;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.fold.Certainty;
import org.diplomaticrecord.api.fold.SubjectTimeline;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.ActivityDetail;
import org.diplomaticrecord.api.view.ClaimDetail;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.EngagementDetail;
import org.diplomaticrecord.api.view.IncidentDetail;
import org.diplomaticrecord.api.view.MeasureDetail;
import org.diplomaticrecord.projections.fold.Item;
import org.diplomaticrecord.projections.fold.Running;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Items as the text in which they are stored and answered. */
@Component
public class Items {
  private final JsonMapper mapper;
  private final ObjectWriter writer;
  private final ObjectReader activities;
  private final Map<Object, String> words = new ConcurrentHashMap<>();

  Items(JsonMapper mapper) {
    this.mapper = mapper;
    this.writer = Item.writer(mapper);
    this.activities =
        mapper
            .readerFor(ActivityDetail.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** The item of an answer. */
  public String json(SubjectId subject, Answer answer) {
    return writer.writeValueAsString(Item.of(subject, answer));
  }

  /** An item. */
  public String json(Item item) {
    return writer.writeValueAsString(item);
  }

  /** The item of a subject on a day on which nothing has happened. */
  public String nothing(SubjectId subject, SubjectTimeline timeline) {
    return json(Item.nothing(subject, timeline));
  }

  /**
   * The item of a subject to which nothing has happened yet.
   *
   * @param first its item on the first day on which something may have
   */
  public String notYet(SubjectId subject, String first) {
    String title = mapper.readTree(first).path("title").stringValue();
    return json(Item.notYet(subject, title));
  }

  /**
   * The item of an activity with whether it runs on the day: that differs from day to day and is
   * not stored. Of an activity the reading does not date nothing is said.
   */
  public String running(String activity, LocalDate day) {
    ActivityDetail detail = activities.readValue(activity);
    if (detail.dated() == null) {
      return activity;
    }
    Running running = Running.on(detail, day);
    return "%s,\"running\":%s}"
        .formatted(
            activity.substring(0, activity.length() - 1), mapper.writeValueAsString(running));
  }

  /** The category of what is told, or the stance of a claim; by it lists can be narrowed. */
  public @Nullable String category(Detail detail) {
    Object category =
        switch (detail) {
          case ActivityDetail activity -> activity.category();
          case ClaimDetail claim -> claim.stance();
          case EngagementDetail engagement -> engagement.category();
          case IncidentDetail incident -> incident.category();
          case MeasureDetail measure -> measure.category();
          default -> null;
        };
    return category == null
        ? null
        : words.computeIfAbsent(category, each -> mapper.valueToTree(each).stringValue());
  }

  static String word(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "certain";
      case POSSIBLE -> "possible";
    };
  }
}
