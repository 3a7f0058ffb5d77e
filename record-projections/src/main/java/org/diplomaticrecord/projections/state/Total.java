package org.diplomaticrecord.projections.state;

/**
 * How many items match on all pages.
 *
 * @param certain of which it certainly holds
 * @param possible of which it possibly holds
 */
public record Total(long certain, long possible) {}
