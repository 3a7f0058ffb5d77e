/**
 * Following the record: one source by position, the same for history and for what is recorded now,
 * and readers that each are a position and a filter. No reader has a queue, and none can hold up
 * another.
 */
@NullMarked
package org.diplomaticrecord.projections.stream;

import org.jspecify.annotations.NullMarked;
