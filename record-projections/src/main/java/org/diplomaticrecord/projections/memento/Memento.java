package org.diplomaticrecord.projections.memento;

import java.time.Instant;

/**
 * A state in which a resource once was.
 *
 * @param basis the position up to which the record is read for it
 * @param recordedAt when that was recorded
 */
public record Memento(long basis, Instant recordedAt) {}
