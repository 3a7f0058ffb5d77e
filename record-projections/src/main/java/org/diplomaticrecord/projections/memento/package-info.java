/**
 * The past of a resource as RFC 7089 (Memento) asks for it. It is the recorded axis only: a
 * datetime chooses what was known, never the day in the world that is asked about.
 */
@NullMarked
package org.diplomaticrecord.projections.memento;

import org.jspecify.annotations.NullMarked;
