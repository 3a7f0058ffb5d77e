/**
 * The written form of entries: from JSON and YAML trees to events and, where that fails, to a list
 * of everything that is wrong with them. Nothing here knows where a tree came from or where an
 * event goes.
 */
@NullMarked
package org.diplomaticrecord.core.form;

import org.jspecify.annotations.NullMarked;
