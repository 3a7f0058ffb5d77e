package org.diplomaticrecord.projections.entry;

/**
 * That an event is not read, from a position on, because another took its place or withdrew it.
 *
 * @param position the event that is not read
 * @param supersededBy the correction or retraction in effect
 * @param recordedFrom the position from which on it is so
 */
public record Supersession(long position, long supersededBy, long recordedFrom) {}
