/**
 * What is different between two readings of a dossier that differ on one axis of time only: what
 * changed in the world between two days, or what changed in our knowledge between two positions.
 * The two are never mixed.
 */
@NullMarked
package org.diplomaticrecord.projections.diff;

import org.jspecify.annotations.NullMarked;
