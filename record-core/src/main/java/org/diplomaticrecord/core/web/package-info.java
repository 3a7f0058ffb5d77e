/**
 * The write endpoints, and the problem documents of all of REST. Whatever comes in is read within
 * bounds and refused with words; nothing of what happens inside is told.
 */
@NullMarked
package org.diplomaticrecord.core.web;

import org.jspecify.annotations.NullMarked;
