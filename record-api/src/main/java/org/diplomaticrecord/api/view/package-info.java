/**
 * What a reader is told of a subject as of a day: a record per kind. They hold what follows from
 * the entries and nothing else; where an entry is named, it is by its position in the record.
 */
@NullMarked
package org.diplomaticrecord.api.view;

import org.jspecify.annotations.NullMarked;
