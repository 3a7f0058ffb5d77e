/**
 * The index of all events: where each stands, what it names, and which other took its place.
 * Writing and reading it are apart.
 */
@NullMarked
package org.diplomaticrecord.projections.entry;

import org.jspecify.annotations.NullMarked;
