package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.entry.WarrantScope;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Who is suspected of what, and whether they are wanted.
 *
 * @param name the name, family name first
 * @param aliases other names and spellings
 * @param nationality as the document gives it
 * @param cases the cases the person is suspected in
 * @param named when the person was first named
 * @param warrants the warrants and wanted notices
 * @param ended the end of the notice, with its reason
 */
public record SuspectDetail(
    @Nullable String name,
    List<String> aliases,
    @Nullable String nationality,
    List<SubjectId> cases,
    @Nullable Edtf named,
    List<Warrant> warrants,
    @Nullable Remark ended)
    implements Detail {
  /**
   * A warrant or wanted notice.
   *
   * @param scope where it reaches
   * @param by who issued it
   * @param dated when
   * @param cases the cases it is for
   * @param text what the document says of it
   * @param position where the entry that says so stands in the record
   */
  public record Warrant(
      WarrantScope scope,
      PartyId by,
      Edtf dated,
      List<SubjectId> cases,
      @Nullable String text,
      long position) {}
}
