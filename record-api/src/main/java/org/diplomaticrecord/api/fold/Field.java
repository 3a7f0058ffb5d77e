package org.diplomaticrecord.api.fold;

import java.util.List;
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

  /** What a reader is shown where nothing is held; null where that is nothing. */
  default @Nullable Object nothing() {
    return null;
  }

  /** Whether a view word holds. Its value is since when. */
  record Word(String name) implements Field<Object> {
    @Override
    public Object shown(Object value) {
      return value;
    }
  }

  /**
   * Holds one value: what was written last, or first.
   *
   * @param nothing what is shown before anything is written
   */
  record One<T>(String name, @Nullable T nothing) implements Field<T> {
    One(String name) {
      this(name, null);
    }

    /** Whose value is a list: it shows an empty one before anything is written. */
    static <E> One<List<E>> list(String name) {
      return new One<>(name, List.of());
    }

    @Override
    public @Nullable Object shown(T value) {
      return value;
    }
  }

  /**
   * Holds the detail itself, whose properties are written together.
   *
   * @param name of no property of the detail
   * @param nothing what is shown before anything is written
   */
  record Whole<T extends Record>(String name, @Nullable T nothing) implements Field<T> {
    Whole(String name) {
      this(name, null);
    }

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
