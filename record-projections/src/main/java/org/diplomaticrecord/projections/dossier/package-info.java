/**
 * What a dossier rests on: its title, parties and sources. Only ever added to, so it needs no
 * projection.
 */
@NullMarked
package org.diplomaticrecord.projections.dossier;

import org.jspecify.annotations.NullMarked;
