/**
 * What can be said of one subject on every day: the words that hold and the fields of its view,
 * over every choice of what its dates allow to have happened, in every order that dates, stated
 * order and the rules of the kind allow.
 *
 * <p>A {@link org.diplomaticrecord.api.fold.Fold} says, for one kind, what an occurrence changes.
 * {@link org.diplomaticrecord.api.fold.PossibleStates} follows all orders at once: occurrences
 * whose days overlap form a {@link org.diplomaticrecord.api.fold.Cluster}; between two clusters all
 * that can be so is a {@link org.diplomaticrecord.api.fold.Front}. What is certain is what all of a
 * front agrees on. A search that is cut short keeps everything it did not rule out, and says so.
 */
@NullMarked
package org.diplomaticrecord.api.fold;

import org.jspecify.annotations.NullMarked;
