/**
 * The API as a document: what the code of the endpoints says, and what it cannot say laid over it.
 */
@NullMarked
package org.diplomaticrecord.projections.documentation;

import org.jspecify.annotations.NullMarked;
