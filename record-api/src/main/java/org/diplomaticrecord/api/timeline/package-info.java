/**
 * Reading one subject: which events are in effect, when their happenings can have been, and which
 * histories are possible as of a day. Pure functions; the recorder's rules, the projections and the
 * auditor's replay all stand on them.
 */
@NullMarked
package org.diplomaticrecord.api.timeline;

import org.jspecify.annotations.NullMarked;
