package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.timeline.Lens;
import org.jspecify.annotations.Nullable;

/** The facts a reading tells of, recorded as if nothing had ever been corrected, in any order. */
public final class Plain {
  private Plain() {}

  /** What a lens shows of a history, recorded in an order that a seed gives. */
  public static List<Recorded> shuffled(List<Recorded> history, Lens lens, long seed) {
    List<Said> said = new ArrayList<>(Said.of(history, lens));
    Collections.shuffle(said, new Random(seed));
    List<Recorded> facts = new ArrayList<>();
    for (Said each : said) {
      facts.add(
          new Recorded(2L * facts.size() + 1, after(place(each.after(), said), each.entry())));
    }
    return facts;
  }

  private static @Nullable Long place(@Nullable Integer root, List<Said> said) {
    return IntStream.range(0, said.size())
        .filter(at -> root != null && said.get(at).root() == root)
        .mapToObj(at -> (Long) (long) at)
        .findFirst()
        .orElse(null);
  }

  private static Entry after(@Nullable Long place, Entry entry) {
    return Examples.with("after", place, entry);
  }
}
