package org.diplomaticrecord.projections.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.state.Items;
import org.diplomaticrecord.projections.state.NarrowedReader;
import org.diplomaticrecord.projections.state.Page;
import org.diplomaticrecord.projections.state.StateReader;
import org.diplomaticrecord.projections.state.Total;
import org.diplomaticrecord.projections.state.ViewFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The items of a view, from what is stored or, in a narrowed reading, folded on the fly. */
@Component
class ViewRows {
  private final StateReader states;
  private final NarrowedReader narrowed;
  private final Items items;

  ViewRows(StateReader states, NarrowedReader narrowed, Items items) {
    this.states = states;
    this.narrowed = narrowed;
    this.items = items;
  }

  /** A page after a name, and how many items match on all pages if that is not known yet. */
  NarrowedReader.Listing page(
      Viewpoint viewpoint, ViewFilter filter, String after, int limit, @Nullable Total known) {
    NarrowedReader.Listing listing =
        viewpoint.whole()
            ? new NarrowedReader.Listing(
                states.page(viewpoint, filter, after, limit),
                known == null ? states.total(viewpoint, filter) : known)
            : narrowed.list(viewpoint, filter, after, limit);
    List<String> texts =
        listing.page().items().stream()
            .map(item -> complete(filter.kind(), item, viewpoint))
            .toList();
    return new NarrowedReader.Listing(new Page(texts, listing.page().last()), listing.total());
  }

  /** All items, one at a time. */
  void each(Viewpoint viewpoint, ViewFilter filter, Consumer<String> row) {
    Consumer<String> completed = item -> row.accept(complete(filter.kind(), item, viewpoint));
    if (viewpoint.whole()) {
      states.each(viewpoint, filter, completed);
    } else {
      narrowed.each(viewpoint, filter, completed);
    }
  }

  /** The item of a subject; empty where the record knows no such subject at the basis. */
  Optional<String> one(Viewpoint viewpoint, SubjectId subject) {
    return (viewpoint.whole() ? stored(viewpoint, subject) : Optional.<String>empty())
        .or(() -> narrowed.item(viewpoint, subject))
        .map(item -> complete(subject.kind(), item, viewpoint));
  }

  private Optional<String> stored(Viewpoint viewpoint, SubjectId subject) {
    return states
        .item(viewpoint, subject)
        .or(() -> states.firstItem(viewpoint, subject).map(first -> items.notYet(subject, first)));
  }

  /** An item with what depends on the day and is not stored. */
  private String complete(Kind kind, String item, Viewpoint viewpoint) {
    return kind == Kind.ACTIVITY ? items.running(item, viewpoint.asOf()) : item;
  }
}
