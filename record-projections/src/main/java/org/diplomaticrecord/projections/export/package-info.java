/**
 * A dossier, or the whole record, as a copy to be taken elsewhere: every event as the record keeps
 * it, to the letter. It is read from the record itself; no projection has a part in it.
 */
@NullMarked
package org.diplomaticrecord.projections.export;

import org.jspecify.annotations.NullMarked;
