/**
 * The command line. A command asks a service over HTTP, its own if it is given a database: what it
 * does and what it answers is the service's, here is only how a person asks and reads.
 */
@NullMarked
package org.diplomaticrecord.projections.command;

import org.jspecify.annotations.NullMarked;
