package org.diplomaticrecord.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.InvalidField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads entries as recorders write them, and what each is said to have come after. */
public enum AfterForm {
  /** Named by its position or its import key, as in requests. */
  POSITION_OR_KEY,
  /** Named by its import key, as in dossier files: positions are another record's, or none yet. */
  KEY;

  private static final Pattern POSITION = Pattern.compile("[1-9]\\d{0,17}");

  /**
   * Reads an entry.
   *
   * @param form reads all of it but what it came after
   */
  public WrittenEntry entry(EntryForm form, JsonNode tree) throws Faulty {
    if (!(tree instanceof ObjectNode object)) {
      return new WrittenEntry(form.entry(tree), null);
    }
    List<Problem.Fault> faults = new ArrayList<>();
    After after = null;
    Entry entry = null;
    try {
      after = of(object);
    } catch (Faulty faulty) {
      faults.addAll(faulty.faults());
    }
    try {
      ObjectNode rest = object.objectNode();
      rest.setAll(object);
      rest.remove(After.FIELD);
      entry = form.entry(rest);
    } catch (Faulty faulty) {
      faults.addAll(faulty.faults());
    }
    if (entry == null || !faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return new WrittenEntry(entry, after);
  }

  /** Reads what an object says that it came after; absent where it says nothing of it. */
  public @Nullable After of(ObjectNode tree) throws Faulty {
    JsonNode named = tree.path(After.FIELD);
    if (named.isMissingNode() || named.isNull()) {
      return null;
    }
    try {
      if (named.isString()) {
        return new After.Keyed(new ImportKey(named.stringValue()));
      }
    } catch (InvalidField e) {
      throw new Faulty("/" + After.FIELD, e.getMessage());
    }
    if (this == POSITION_OR_KEY
        && named.isIntegralNumber()
        && POSITION.matcher(named.asString()).matches()) {
      return new After.Positioned(named.longValue());
    }
    throw new Faulty("/" + After.FIELD, wanted().formatted(Wording.shown(named)));
  }

  private String wanted() {
    return switch (this) {
      case POSITION_OR_KEY ->
          "%s is neither the position nor the importKey of an entry of the same subject";
      case KEY -> "%s is no text: name an entry of the same subject by its importKey";
    };
  }
}
