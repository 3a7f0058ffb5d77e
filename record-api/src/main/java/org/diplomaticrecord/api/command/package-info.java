/** The three commands that say everything a recorder does, and the refusal. */
@NullMarked
package org.diplomaticrecord.api.command;

import org.jspecify.annotations.NullMarked;
