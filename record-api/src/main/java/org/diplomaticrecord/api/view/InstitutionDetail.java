package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * The form of an organ on the day asked for.
 *
 * @param head who heads it, by office
 * @param deputies its deputies, by office
 * @param members its members, by office
 * @param text its task
 * @param basis what it was set up under
 * @param replaces the organ it takes the place of
 * @param established when it was set up
 * @param reconstituted when it was given another form
 * @param abolished its abolition
 */
public record InstitutionDetail(
    @Nullable String head,
    List<String> deputies,
    List<String> members,
    @Nullable String text,
    List<SubjectId> basis,
    @Nullable SubjectId replaces,
    @Nullable Edtf established,
    List<Remark> reconstituted,
    @Nullable Remark abolished)
    implements Detail {}
