/** Keeping events: appended in one dense order, never changed, read by position or by subject. */
@NullMarked
package org.diplomaticrecord.core.store;

import org.jspecify.annotations.NullMarked;
