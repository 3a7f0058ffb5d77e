/**
 * Search by words: how texts and questions are cut into tokens, what a question means, and how the
 * database is asked. Nothing here depends on a language or on the locale of the server.
 */
@NullMarked
package org.diplomaticrecord.projections.search;

import org.jspecify.annotations.NullMarked;
