/** The service as a process: started, stopped and killed as a machine would do it. */
@NullMarked
package org.diplomaticrecord.projections.running;

import org.jspecify.annotations.NullMarked;
