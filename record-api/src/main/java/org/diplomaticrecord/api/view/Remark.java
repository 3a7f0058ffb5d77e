package org.diplomaticrecord.api.view;

import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Something said or done about a subject at one time.
 *
 * @param by who said or did it
 * @param dated when
 * @param text what was said or done
 * @param engagement where it was said
 * @param position where the entry that says so stands in the record
 */
public record Remark(
    PartyId by, Edtf dated, @Nullable String text, @Nullable SubjectId engagement, long position) {}
