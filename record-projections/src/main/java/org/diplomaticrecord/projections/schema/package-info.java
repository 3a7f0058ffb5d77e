/**
 * JSON Schemas of everything the record can be told. They follow from the records of the language;
 * none is written by hand.
 */
@NullMarked
package org.diplomaticrecord.projections.schema;

import org.jspecify.annotations.NullMarked;
