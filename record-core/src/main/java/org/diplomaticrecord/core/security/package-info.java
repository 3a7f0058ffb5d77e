/** Who may write. Reading is open. */
@NullMarked
package org.diplomaticrecord.core.security;

import org.jspecify.annotations.NullMarked;
