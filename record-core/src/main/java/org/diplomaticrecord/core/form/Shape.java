package org.diplomaticrecord.core.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a record as they are written.
 *
 * @param fields by name, in order
 */
record Shape(Map<String, Field> fields) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(
              Arrays.stream(type.getRecordComponents())
                  .map(Field::of)
                  .collect(
                      Collectors.toMap(
                          Field::name, field -> field, (a, _) -> a, LinkedHashMap::new)));
        }
      };

  /**
   * One field.
   *
   * @param name as it is written
   * @param type of the field or, where it is a list, of its elements
   * @param list whether it is a list
   * @param required whether it must be there
   */
  record Field(String name, Class<?> type, boolean list, boolean required) {
    static Field of(RecordComponent component) {
      boolean list = component.getGenericType() instanceof ParameterizedType;
      boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      return new Field(
          component.getName(),
          list ? element(component.getGenericType()) : component.getType(),
          list,
          required && (!list || component.getName().equals("citations")));
    }

    private static Class<?> element(Type list) {
      return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }
  }

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** The names of the fields that an entry of whatever type must have. */
  static List<String> requiredOfEveryEntry() {
    return of(EntryType.values()[0].event()).fields().values().stream()
        .filter(Field::required)
        .map(Field::name)
        .filter(name -> entriesWith(name).count() == entries().count())
        .toList();
  }

  private static Stream<EntryType> entries() {
    return Arrays.stream(EntryType.values())
        .filter(type -> Entry.class.isAssignableFrom(type.event()));
  }

  /** The types of entry that have a field of a name. */
  private static Stream<EntryType> entriesWith(String name) {
    return entries().filter(type -> of(type.event()).fields().containsKey(name));
  }

  /**
   * Types of entry that have a field of a name, so many that what none of them takes as its value
   * is taken by no type. Texts are bounded differently; of everything else one type speaks for all.
   */
  static List<EntryType> entriesWith(String name, JsonNode value) {
    Set<Object> sorts = new HashSet<>();
    return entriesWith(name)
        .filter(type -> {
          Field field = Objects.requireNonNull(of(type.event()).fields().get(name));
          boolean ofItsKind = name.equals("subject") && isOfKind(type, value);
          return field.type() == String.class
              || ofItsKind
              || sorts.add(List.of(field.type(), field.list()));
        })
        .toList();
  }

  private static boolean isOfKind(EntryType type, JsonNode subject) {
    String kind = type.typeName().substring(0, type.typeName().indexOf('.'));
    return subject.asString("").startsWith(kind + "/");
  }

  /** Whether values of this type are written as objects with fields, not as one text or number. */
  static boolean isWrittenAsObject(Class<?> type) {
    return type.isRecord()
        && Stream.concat(Arrays.stream(type.getConstructors()), Arrays.stream(type.getMethods()))
            .noneMatch(creator -> creator.isAnnotationPresent(JsonCreator.class));
  }
}
