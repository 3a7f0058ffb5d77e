/**
 * The first dossier asked as its users ask it: the sixty questions of its documents, and the
 * stories of the README.
 */
@NullMarked
package org.diplomaticrecord.projections.story;

import org.jspecify.annotations.NullMarked;
