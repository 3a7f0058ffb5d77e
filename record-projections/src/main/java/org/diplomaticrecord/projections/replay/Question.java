package org.diplomaticrecord.projections.replay;

import java.time.LocalDate;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What is folded afresh.
 *
 * @param dossier the dossier
 * @param basis the position up to which its events are read
 * @param asOf the day at whose end it is read; absent for all days and everything that was ever
 *     recorded of them up to the basis, and for the index of the entries besides
 * @param subject the only subject that is folded; absent for all
 */
public record Question(
    DossierId dossier, long basis, @Nullable LocalDate asOf, @Nullable SubjectId subject) {}
