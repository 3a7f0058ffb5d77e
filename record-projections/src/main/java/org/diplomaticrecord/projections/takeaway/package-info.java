/**
 * What can be taken away as a file: rows of any list as CSV or JSON Lines, written one at a time,
 * each saying by itself from where it was read. It knows what rows look like, not where they come
 * from.
 */
@NullMarked
package org.diplomaticrecord.projections.takeaway;

import org.jspecify.annotations.NullMarked;
