package org.diplomaticrecord.api.fold;

import java.util.function.UnaryOperator;
import org.diplomaticrecord.api.fold.Field.Slot;
import org.diplomaticrecord.api.fold.Field.Word;
import org.jspecify.annotations.Nullable;

/** What an occurrence does to a slot. */
sealed interface Write {
  /** Whether it is about this slot. */
  boolean concerns(Slot slot);

  /** The slot's value after it. */
  Value after(Value before, Occurrence by);

  /** Puts a value there, whatever there was. */
  record Set(Slot slot, @Nullable Object content) implements Write {
    @Override
    public boolean concerns(Slot other) {
      return slot.equals(other);
    }

    @Override
    public Value after(Value before, Occurrence by) {
      return Value.held(by, content);
    }
  }

  /** Puts a value there where none is. */
  record First(Slot slot, @Nullable Object content) implements Write {
    @Override
    public boolean concerns(Slot other) {
      return slot.equals(other);
    }

    @Override
    public Value after(Value before, Occurrence by) {
      return before.held() ? before : Value.held(by, content);
    }
  }

  /** Takes away what is there. */
  record Clear(Slot slot) implements Write {
    @Override
    public boolean concerns(Slot other) {
      return slot.equals(other);
    }

    @Override
    public Value after(Value before, Occurrence by) {
      if (!before.held()) {
        return before;
      }
      return slot.field() instanceof Word ? Value.ended(by) : Value.NONE;
    }
  }

  /** Takes away all that a list holds. */
  record ClearAll(Field<?> field) implements Write {
    @Override
    public boolean concerns(Slot slot) {
      return slot.field().equals(field);
    }

    @Override
    public Value after(Value before, Occurrence by) {
      return Value.NONE;
    }
  }

  /** Changes all that a list holds. */
  record Amend<T>(Field<T> field, UnaryOperator<T> change) implements Write {
    @Override
    public boolean concerns(Slot slot) {
      return slot.field().equals(field);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Value after(Value before, Occurrence by) {
      return before.held() && before.content() != null
          ? new Value(before.by(), change.apply((T) before.content()), true)
          : before;
    }
  }
}
