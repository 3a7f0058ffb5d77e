/**
 * Deciding: what a recorder asks of a subject becomes an event or is refused, on the history that
 * would result. The decision is pure; only {@link org.diplomaticrecord.core.subject.Subject} knows
 * Axon.
 */
@NullMarked
package org.diplomaticrecord.core.subject;

import org.jspecify.annotations.NullMarked;
