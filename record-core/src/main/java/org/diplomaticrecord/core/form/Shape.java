package org.diplomaticrecord.core.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
   * @param accessor reads it from the record
   */
  record Field(String name, Class<?> type, boolean list, boolean required, MethodHandle accessor) {
    static Field of(RecordComponent component) {
      boolean list = component.getGenericType() instanceof ParameterizedType;
      boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      return new Field(
          component.getName(),
          list ? element(component.getGenericType()) : component.getType(),
          list,
          required && (!list || component.getName().equals("citations")),
          accessor(component));
    }

    private static Class<?> element(Type list) {
      return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static MethodHandle accessor(RecordComponent component) {
      try {
        return MethodHandles.publicLookup().unreflect(component.getAccessor());
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }

    /** The value in a record. */
    Optional<Object> in(Record holder) {
      try {
        return Optional.ofNullable(accessor.invoke(holder));
      } catch (Throwable e) {
        throw new IllegalStateException("%s of %s".formatted(name, holder.getClass()), e);
      }
    }
  }

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** Whether values of this type are written as objects with fields, not as one text or number. */
  static boolean isWrittenAsObject(Class<?> type) {
    return type.isRecord()
        && Stream.concat(Arrays.stream(type.getConstructors()), Arrays.stream(type.getMethods()))
            .noneMatch(creator -> creator.isAnnotationPresent(JsonCreator.class));
  }
}
