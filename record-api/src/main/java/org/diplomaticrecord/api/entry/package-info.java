/**
 * The entries, a sealed file a kind. An entry is the payload of its Axon event: its fields stand
 * here and nowhere else.
 */
@NullMarked
package org.diplomaticrecord.api.entry;

import org.jspecify.annotations.NullMarked;
