package org.diplomaticrecord.projections.projecting;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.diplomaticrecord.projections.entry.EntryIndex;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.diplomaticrecord.projections.state.ItemRow;
import org.diplomaticrecord.projections.state.Items;
import org.diplomaticrecord.projections.state.StateRow;
import org.diplomaticrecord.projections.state.SubjectStates;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what events change, into the projections or into copies of them that are filled. */
final class ChangeWriter {
  private final Set<Projection> projections;
  private final EntryIndex index;
  private final SubjectStates states;
  private final Items items;

  /**
   * @param projections those that are written
   * @param table what a table of them is called here
   */
  ChangeWriter(
      Set<Projection> projections, UnaryOperator<String> table, JdbcTemplate jdbc, Items items) {
    this.projections = projections;
    this.index = new EntryIndex(jdbc, table);
    this.states = new SubjectStates(jdbc, table);
    this.items = items;
  }

  /** Writes through the connection of the running transaction. */
  void write(List<SubjectProjection.Change> changes) {
    for (Projection projection : projections) {
      switch (projection) {
        case ENTRIES -> entries(changes);
        case STATES -> states(changes);
      }
    }
  }

  private void entries(List<SubjectProjection.Change> changes) {
    index.add(changes.stream().map(SubjectProjection.Change::row).toList());
    for (SubjectProjection.Change change : changes) {
      index.close(change.supersessions().closed(), change.row().position());
      index.open(change.supersessions().opened());
    }
  }

  private void states(List<SubjectProjection.Change> changes) {
    states.tell(
        changes.stream()
            .flatMap(change ->
                change.rectangles().opened().stream()
                    .filter(Rectangle::isNew)
                    .map(each -> ItemRow.of(change.row().address(), each, items)))
            .toList());
    states.open(
        changes.stream()
            .flatMap(change ->
                change.rectangles().opened().stream()
                    .map(each -> StateRow.of(change.row().address(), each, items)))
            .toList());
    states.close(
        changes.stream()
            .flatMap(change ->
                change.rectangles().closed().stream()
                    .map(each -> new SubjectStates.Closed(change.row().address(), each)))
            .toList());
  }
}
