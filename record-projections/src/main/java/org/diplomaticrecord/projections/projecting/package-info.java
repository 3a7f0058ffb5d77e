/**
 * Keeping the projections up to the record: live, event by event, and from the start in bulk. Both
 * write what one {@code SubjectProjection} says, so that a rebuilt projection equals the live one.
 */
@NullMarked
package org.diplomaticrecord.projections.projecting;

import org.jspecify.annotations.NullMarked;
