/**
 * Folding afresh from the events what the projections say, and holding the two against each other.
 * What is folded here is never read from a projection; what is read from a projection is never
 * corrected here.
 */
@NullMarked
package org.diplomaticrecord.projections.replay;

import org.jspecify.annotations.NullMarked;
