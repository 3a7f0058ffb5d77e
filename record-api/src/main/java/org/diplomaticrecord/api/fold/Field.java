package org.diplomaticrecord.api.fold;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of a view that follows what happens.
 *
 * @param <T> what it holds
 */
sealed interface Field<T> {
  /** The property's name in the view's detail; several share one that are parts of one list. */
  String name();

  /**
   * What a reader is shown of a value; null where it shows nothing. Values that show the same are
   * one.
   */
  @Nullable Object shown(T value);

  /** Whether a view word holds. Its value is since when. */
  record Word(String name) implements Field<Object> {
    @Override
    public Object shown(Object value) {
      return value;
    }
  }

  /** Holds one value: what was written last, or first. */
  record One<T>(String name) implements Field<T> {
    @Override
    public @Nullable Object shown(T value) {
      return value;
    }
  }

  /**
   * Holds the detail itself, whose properties are written together.
   *
   * @param name of no property of the detail
   */
  record Whole<T extends Record>(String name) implements Field<T> {
    @Override
    public Object shown(T value) {
      return value;
    }
  }

  /**
   * Holds a value under each of several keys.
   *
   * @param as what a list shows of a value; null where it is kept but does not belong there now
   */
  record Many<T>(String name, Function<T, @Nullable Object> as) implements Field<T> {
    Many(String name) {
      this(name, value -> value);
    }

    @Override
    public @Nullable Object shown(T value) {
      return as.apply(value);
    }
  }

  /**
   * A place for one value.
   *
   * @param key which of a field's many; the field's name where it holds one
   */
  record Slot(Field<?> field, Object key) {}
}
