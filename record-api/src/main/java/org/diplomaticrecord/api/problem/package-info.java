/**
 * What can be wrong with a request, said in one place for all of REST: stable types, and words a
 * person can act on.
 */
@NullMarked
package org.diplomaticrecord.api.problem;

import org.jspecify.annotations.NullMarked;
