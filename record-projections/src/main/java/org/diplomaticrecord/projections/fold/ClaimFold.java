package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.ClaimEntry;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimContested;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimMade;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimReiterated;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimRevised;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimWithdrawn;
import org.diplomaticrecord.api.entry.Stance;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.ClaimDetail;
import org.diplomaticrecord.api.view.ClaimDetail.Contest;
import org.diplomaticrecord.api.view.ClaimDetail.Revision;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/**
 * A claim stands, contested or not, until its claimant withdraws it or puts another in its place.
 */
final class ClaimFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS =
      List.of("withdrawn", "superseded", "contested", "revised", "made");

  private @Nullable PartyId claimant;
  private @Nullable String text;
  private @Nullable String originalText;
  private @Nullable Stance stance;
  private List<SubjectId> about = List.of();
  private @Nullable Integer count;
  private @Nullable SubjectId engagement;
  private @Nullable Edtf made;
  private @Nullable Edtf lastReiterated;
  private final List<Remark> reiterations = new ArrayList<>();
  private final List<Contest> contests = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();
  private @Nullable Remark withdrawn;
  private @Nullable SubjectId supersededBy;
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((ClaimEntry) told.entry()) {
      case ClaimMade e -> made(told, e);
      case ClaimReiterated e -> {
        claimant = told.by();
        lastReiterated = e.dated();
        reiterations.add(told.remark(e.text(), e.engagement()));
        words.imply("made", told);
      }
      case ClaimContested e -> {
        contests.add(
            new Contest(
                told.by(), e.dated(), e.grounds(), e.evidence(), e.engagement(), told.position()));
        words.begin("contested", told);
      }
      case ClaimRevised e -> revised(told, e);
      case ClaimWithdrawn e -> {
        withdrawn = told.remark(e.text());
        words.only("withdrawn", told);
      }
    }
  }

  /** Made again, it stands as it was made last. */
  private void made(Told told, ClaimMade e) {
    claimant = told.by();
    text = e.text();
    stance = e.stance();
    about = e.about();
    count = e.count();
    engagement = engagement == null ? e.engagement() : engagement;
    lastReiterated = made == null ? lastReiterated : e.dated();
    made = made == null ? e.dated() : made;
    withdrawn = null;
    supersededBy = null;
    words.end("withdrawn", "superseded");
    words.begin("made", told);
  }

  private void revised(Told told, ClaimRevised e) {
    claimant = told.by();
    originalText = originalText == null ? text : originalText;
    text = e.text();
    stance = e.stance() == null ? stance : e.stance();
    count = e.count() == null ? count : e.count();
    revisions.add(new Revision(e.dated(), e.text(), e.stance(), e.count(), told.position()));
    if (e.supersededBy() == null) {
      words.imply("made", told);
      words.restart("revised", told);
    } else {
      supersededBy = e.supersededBy();
      words.only("superseded", told);
    }
  }

  @Override
  public Standing standing() {
    return words.standing(
        new ClaimDetail(
            claimant,
            text,
            stance,
            about,
            count,
            engagement,
            made,
            lastReiterated,
            List.copyOf(reiterations),
            List.copyOf(contests),
            originalText,
            List.copyOf(revisions),
            withdrawn,
            supersededBy));
  }
}
