/**
 * What a subject's history comes to as of a day: pure functions from events to answers. The live
 * projection, its rebuilding, narrowed readings and the auditor's replay all stand on them; nothing
 * here reads a clock or a database.
 */
@NullMarked
package org.diplomaticrecord.projections.fold;

import org.jspecify.annotations.NullMarked;
