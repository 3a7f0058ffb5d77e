/**
 * A PostgreSQL server of the record's own, for where no other is named. It lives and ends with the
 * process.
 */
@NullMarked
package org.diplomaticrecord.core.embedded;

import org.jspecify.annotations.NullMarked;
