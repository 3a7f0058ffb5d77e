/**
 * What the record ever said of a subject, of which days and from which position on. It follows from
 * the subject's events alone, by the same fold as every other answer.
 */
@NullMarked
package org.diplomaticrecord.projections.history;

import org.jspecify.annotations.NullMarked;
