package org.diplomaticrecord.api.fold.oracle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Amount;
import org.diplomaticrecord.api.entry.Designation;
import org.diplomaticrecord.api.entry.Disappearance;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.Figure;
import org.diplomaticrecord.api.entry.Participant;
import org.diplomaticrecord.api.entry.YearlyInterval;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/** Entries whose every field is one of few values, or absent where it may be. */
final class RandomFields {
  static final List<PartyId> PARTIES = Stream.of("JP", "KP", "KR").map(PartyId::new).toList();
  static final List<SourceId> SOURCES =
      Stream.of("seed-a", "seed-b", "P1").map(SourceId::new).toList();

  private static final List<String> TEXTS = List.of("one", "two", "three");
  private static final List<SubjectId> SUBJECTS =
      Stream.of("incident/launch", "instrument/agreement", "engagement/talks")
          .map(SubjectId::of)
          .toList();
  private static final List<YearlyInterval> YEARLY =
      List.of(
          new YearlyInterval("01-28", "02-02"),
          new YearlyInterval("12-20", "01-29"),
          new YearlyInterval("02-29", "03-01"),
          new YearlyInterval("01-30", "01-30"));

  private final Random random;
  private final RandomDates dates;

  RandomFields(Random random) {
    this.random = random;
    this.dates = new RandomDates(random);
  }

  /** An entry of some type of the kind. */
  Entry entry(Kind kind, @Nullable Long after) {
    Class<?> type = any(types(kind));
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int at = 0; at < values.length; at++) {
      values[at] = value(kind, components[at], after);
    }
    try {
      return (Entry)
          type.getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
              .newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> types(Kind kind) {
    List<Class<?>> types = new ArrayList<>();
    for (EntryType type : EntryType.values()) {
      if (type.name().startsWith(kind.name() + "_")) {
        types.add(type.event());
      }
    }
    return types;
  }

  private @Nullable Object value(Kind kind, RecordComponent component, @Nullable Long after) {
    return switch (component.getName()) {
      case "subject" -> new SubjectId(kind, "random");
      case "dated" -> Edtf.of(dates.date());
      case "after" -> after;
      case "citations" -> cited();
      case "note", "derived" -> random.nextInt(4) == 0 ? any(TEXTS) : null;
      default ->
          component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0
              ? null
              : value(component.getGenericType());
    };
  }

  /** One document of three, or two. */
  List<Citation> cited() {
    return Stream.generate(() -> new Citation(any(SOURCES), "§1"))
        .limit(1 + random.nextInt(2))
        .distinct()
        .toList();
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType list) {
      Type element = list.getActualTypeArguments()[0];
      return Stream.generate(() -> value(element)).limit(random.nextInt(3)).distinct().toList();
    }
    Class<?> single = (Class<?>) type;
    if (single.isEnum()) {
      return any(List.of(single.getEnumConstants()));
    }
    return switch (single.getSimpleName()) {
      case "String" -> any(TEXTS);
      case "Integer" -> random.nextInt(3);
      case "SubjectId" -> any(SUBJECTS);
      case "PartyId" -> any(PARTIES);
      case "Edtf" -> Edtf.of(dates.date());
      case "Amount" -> new Amount(random.nextInt(2), "JPY");
      case "Designation" -> new Designation(random.nextInt(2), null);
      case "Disappearance" ->
          new Disappearance(
              random.nextInt(4) == 0 ? Edtf.of(dates.date()) : null, any(TEXTS), random.nextInt(3));
      case "YearlyInterval" -> any(YEARLY);
      case "Participant" -> new Participant(any(PARTIES), List.of(any(TEXTS)), null);
      case "Figure" -> new Figure(any(TEXTS), random.nextInt(2), null);
      default -> throw new IllegalArgumentException(type.toString());
    };
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
