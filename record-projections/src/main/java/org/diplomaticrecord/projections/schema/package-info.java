/**
 * JSON Schemas of everything the record can be told. They follow from the records of the language;
 * none is written by hand. That of a revision which is no longer written is kept as it was, because
 * stored payloads follow it for ever.
 */
@NullMarked
package org.diplomaticrecord.projections.schema;

import org.jspecify.annotations.NullMarked;
