/**
 * The words every entry is made of: subjects, parties, sources, citations and dates. Values are
 * immutable, check themselves when made, and print the text they were parsed from.
 */
@NullMarked
package org.diplomaticrecord.api.value;

import org.jspecify.annotations.NullMarked;
