/**
 * Which histories of a kind are lawful. A small file a kind, none for a kind without rules. A law
 * is asked by the recorder, who must not record what cannot have happened, and by the reader, who
 * leaves such orders out of account.
 */
@NullMarked
package org.diplomaticrecord.api.law;

import org.jspecify.annotations.NullMarked;
