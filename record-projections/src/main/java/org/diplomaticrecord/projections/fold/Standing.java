package org.diplomaticrecord.projections.fold;

import java.util.List;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;

/**
 * What one possible history comes to.
 *
 * @param holds the view's words that hold, the one that says most first: that is the status
 * @param since when the status began; absent where nothing recorded bounds it
 * @param until when the status ends, where an entry says so in advance
 * @param because what decides which words hold
 * @param detail what the view tells besides
 */
record Standing(
    List<String> holds,
    @Nullable Edtf since,
    @Nullable Edtf until,
    List<Told> because,
    Detail detail) {
  String status() {
    return holds.getFirst();
  }
}
