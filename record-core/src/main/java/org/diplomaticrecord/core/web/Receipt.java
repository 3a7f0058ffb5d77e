package org.diplomaticrecord.core.web;

import java.util.List;
import org.diplomaticrecord.api.value.DossierId;

/**
 * What was recorded.
 *
 * @param dossier in which dossier
 * @param positions where each entry stands in the record, in the order of the request
 * @param repeated those of the positions at which the same stood before, under the same import key
 */
public record Receipt(DossierId dossier, List<Long> positions, List<Long> repeated) {}
