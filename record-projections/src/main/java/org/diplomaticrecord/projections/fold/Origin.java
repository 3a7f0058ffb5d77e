package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;

/**
 * Where an answer was first given. A position belongs to one subject, so that this names the answer
 * in the whole record.
 *
 * @param position the position of the event that first made it the answer
 * @param from the first day it was then the answer for
 */
public record Origin(long position, LocalDate from) {}
