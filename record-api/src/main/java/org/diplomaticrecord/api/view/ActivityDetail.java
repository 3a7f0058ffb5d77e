package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.entry.ActivityCategory;
import org.diplomaticrecord.api.entry.YearlyInterval;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What is done, and when it runs.
 *
 * @param category what it is
 * @param dated when it was held, as recorded
 * @param yearly the days of every year on which it runs; absent where it does not recur
 * @param text what is done
 * @param basis what it rests on
 */
public record ActivityDetail(
    ActivityCategory category,
    Edtf dated,
    @Nullable YearlyInterval yearly,
    @Nullable String text,
    List<SubjectId> basis)
    implements Detail {}
