package org.diplomaticrecord.api.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.fold.Field.Slot;
import org.diplomaticrecord.api.fold.Field.Whole;
import org.diplomaticrecord.api.fold.Field.Word;
import org.diplomaticrecord.api.value.Edtf;
import org.jspecify.annotations.Nullable;

/** What one occurrence changes where a mode holds: a fold says it, step by step. */
final class Change {
  /** The entry whose date says how long the state lasts. */
  private record RunsBy(long position) {}

  private final Occurrence by;
  private final List<String> order;
  private final Set<String> words;
  private final Set<Object> marks;
  private final List<Write> writes = new ArrayList<>();

  Change(Mode before, Occurrence by, List<String> order) {
    this.by = by;
    this.order = order;
    this.words = new HashSet<>(before.words());
    this.marks = new HashSet<>(before.marks());
  }

  Mode after() {
    return new Mode(words, marks);
  }

  List<Write> writes() {
    return List.copyOf(writes);
  }

  /** Whether a word of the view holds. */
  boolean holds(String word) {
    return words.contains(known(word));
  }

  /** The word holds from here on; if it held already, it goes on as it did. */
  void begin(String word) {
    words.add(known(word));
    writes.add(new Write.First(slot(word), by.when()));
  }

  /** The word holds anew from here on. */
  void restart(String word) {
    words.add(known(word));
    writes.add(new Write.Set(slot(word), by.when()));
  }

  /** The word holds, and if nothing said so before, it is not known since when. */
  void imply(String word) {
    words.add(known(word));
    writes.add(new Write.First(slot(word), by.byThen()));
  }

  void end(String... ended) {
    for (String word : ended) {
      if (words.remove(known(word))) {
        writes.add(new Write.Clear(slot(word)));
      }
    }
  }

  /** Of all words only this holds from here on. */
  void only(String word) {
    for (String other : order) {
      if (!other.equals(word)) {
        end(other);
      }
    }
    restart(word);
  }

  /** Remembers something that later occurrences are judged by. */
  void mark(Object mark) {
    marks.add(mark);
  }

  void unmark(Object mark) {
    marks.remove(mark);
  }

  boolean marked(Object mark) {
    return marks.contains(mark);
  }

  /** What is remembered of a type. */
  <T> List<T> marked(Class<T> type) {
    return marks.stream().filter(type::isInstance).map(type::cast).toList();
  }

  void unmarkAll(Class<?> type) {
    marks.removeIf(type::isInstance);
  }

  <T> void set(One<T> field, @Nullable T value) {
    writes.add(new Write.Set(slot(field), value));
  }

  <T extends Record> void set(Whole<T> field, T value) {
    writes.add(new Write.Set(new Slot(field, field.name()), value));
  }

  /** Writes what an entry gives; what it leaves out stays as it was. */
  <T> void given(One<T> field, @Nullable T value) {
    if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
      set(field, value);
    }
  }

  /** Writes where nothing is written. */
  <T> void first(One<T> field, @Nullable T value) {
    if (value != null) {
      writes.add(new Write.First(slot(field), value));
    }
  }

  void clear(One<?> field) {
    writes.add(new Write.Clear(slot(field)));
  }

  /** Adds this occurrence's own element to a list. */
  <T> void add(Many<T> list, T element) {
    put(list, by, element);
  }

  /** Adds elements that are their own keys: each is in the list once, whoever added it. */
  <T> void addAll(Many<T> list, Collection<T> elements) {
    elements.forEach(each -> putFirst(list, each, each));
  }

  <T> void put(Many<T> list, Object key, T element) {
    writes.add(new Write.Set(new Slot(list, key), element));
  }

  <T> void putFirst(Many<T> list, Object key, T element) {
    writes.add(new Write.First(new Slot(list, key), element));
  }

  void remove(Many<?> list, Object key) {
    writes.add(new Write.Clear(new Slot(list, key)));
  }

  void clear(Many<?> list) {
    writes.add(new Write.ClearAll(list));
  }

  /** Changes each element of a list. */
  <T> void amend(Many<T> list, UnaryOperator<T> change) {
    writes.add(new Write.Amend<>(list, change));
  }

  /** The state that this begins or prolongs lasts as long as its date says. */
  void runs() {
    runs(null);
  }

  /**
   * The state that this begins or prolongs lasts as long as its date says, or until a day that is
   * stated besides.
   */
  void runs(@Nullable Edtf until) {
    unmarkAll(RunsBy.class);
    if (by.dated().isInterval()) {
      mark(new RunsBy(by.position()));
    }
    set(Fold.UNTIL, until == null ? by.dated().ending().orElse(null) : until);
  }

  /** No date says any more how long the state lasts. */
  void runsNoMore() {
    unmarkAll(RunsBy.class);
    clear(Fold.UNTIL);
  }

  /**
   * Whether this is the end of what says how long the state lasts, and not of something earlier.
   */
  boolean isEndOfRun() {
    return marked(new RunsBy(by.position()));
  }

  static Slot slot(String word) {
    return new Slot(new Word(word), word);
  }

  private static Slot slot(One<?> field) {
    return new Slot(field, field.name());
  }

  /** A word nobody can ask for must not hold. */
  private String known(String word) {
    if (!order.contains(Objects.requireNonNull(word))) {
      throw new IllegalArgumentException("%s is no word of %s".formatted(word, order));
    }
    return word;
  }
}
