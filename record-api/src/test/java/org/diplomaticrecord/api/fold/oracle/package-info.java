/**
 * What a history means, written out as plainly as can be: which entries are in effect, by asking
 * each about all after it; every order in which they can have happened, one by one; and what each
 * order comes to, step by step. It shares nothing with the rules, the reading and the folds it is
 * held against but the entries and the words of the view.
 */
@NullMarked
package org.diplomaticrecord.api.fold.oracle;

import org.jspecify.annotations.NullMarked;
