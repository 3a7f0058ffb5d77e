package org.diplomaticrecord.core.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.diplomaticrecord.api.value.ImportKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is said now under an import key that was said otherwise when it was last imported.
 *
 * @param importKey the key
 * @param position where it is recorded
 * @param correctionKey the key under which the correction is recorded, or would be
 * @param differences the fields that differ
 */
public record Change(
    ImportKey importKey, long position, ImportKey correctionKey, List<Difference> differences) {
  /**
   * A field that differs.
   *
   * @param pointer the JSON Pointer to it
   * @param before what was said when it was last imported; absent where nothing was
   * @param now what is said now; absent where nothing is
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Difference(String pointer, @Nullable JsonNode before, @Nullable JsonNode now) {}

  public Change {
    differences = List.copyOf(differences);
  }
}
