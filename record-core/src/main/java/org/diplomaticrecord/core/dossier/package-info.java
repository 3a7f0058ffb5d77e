/**
 * Dossiers, and the parties and sources their entries may name. A definition once made is never
 * changed.
 */
@NullMarked
package org.diplomaticrecord.core.dossier;

import org.jspecify.annotations.NullMarked;
