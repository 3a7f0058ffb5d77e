/**
 * Many commands at once: proposed together, decided together on one load of the histories they
 * touch, and appended in one transaction or not at all. Single commands go to the {@code Subject}
 * aggregate; both decide by the same {@link org.diplomaticrecord.core.subject.History}.
 */
@NullMarked
package org.diplomaticrecord.core.recording;

import org.jspecify.annotations.NullMarked;
