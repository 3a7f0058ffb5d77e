/**
 * Dossier files: many entries at once, all or nothing. Reading comes first and ends with either
 * everything that is wrong with the files or with what they say; only then is the record asked, and
 * written to in one transaction.
 */
@NullMarked
package org.diplomaticrecord.core.importing;

import org.jspecify.annotations.NullMarked;
