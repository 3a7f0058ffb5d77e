/** The state of every subject on both axes of time. Writing and reading it are apart. */
@NullMarked
package org.diplomaticrecord.projections.state;

import org.jspecify.annotations.NullMarked;
