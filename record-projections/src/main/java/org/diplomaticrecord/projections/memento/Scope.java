package org.diplomaticrecord.projections.memento;

import org.diplomaticrecord.api.value.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries can change a resource.
 *
 * @param dossier those of this dossier
 * @param kind of this kind only; absent for all
 * @param name of the subject of this name only; absent for all
 * @param from recorded at this position or later
 */
public record Scope(DossierId dossier, @Nullable String kind, @Nullable String name, long from) {}
