package org.diplomaticrecord.api.fold;

import java.util.List;
import org.diplomaticrecord.api.entry.ClaimEntry;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimContested;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimMade;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimReiterated;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimRevised;
import org.diplomaticrecord.api.entry.ClaimEntry.ClaimWithdrawn;
import org.diplomaticrecord.api.entry.Stance;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.ClaimDetail;
import org.diplomaticrecord.api.view.ClaimDetail.Contest;
import org.diplomaticrecord.api.view.ClaimDetail.Revision;
import org.diplomaticrecord.api.view.Remark;

/**
 * A claim stands, contested or not, until its claimant withdraws it or puts another in its place.
 */
final class ClaimFold implements Fold {
  private static final List<String> WORDS =
      List.of("withdrawn", "superseded", "contested", "revised", "made");

  private static final One<PartyId> CLAIMANT = new One<>("claimant");
  private static final One<String> TEXT = new One<>("text");
  private static final One<Stance> STANCE = new One<>("stance");
  private static final One<List<SubjectId>> ABOUT = One.list("about");
  private static final One<Integer> COUNT = new One<>("count");
  private static final One<SubjectId> ENGAGEMENT = new One<>("engagement");
  private static final One<Edtf> MADE = new One<>("made");
  private static final One<Edtf> LAST_REITERATED = new One<>("lastReiterated");
  private static final Many<Remark> REITERATIONS = new Many<>("reiterations");
  private static final Many<Contest> CONTESTS = new Many<>("contests");
  private static final One<String> ORIGINAL_TEXT = new One<>("originalText");
  private static final Many<Revision> REVISIONS = new Many<>("revisions");
  private static final One<Remark> WITHDRAWN = new One<>("withdrawn");
  private static final One<SubjectId> SUPERSEDED_BY = new One<>("supersededBy");
  private static final String WAS_MADE = "made";

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((ClaimEntry) o.entry()) {
      case ClaimMade e -> made(e, o, change);
      case ClaimReiterated e -> {
        change.set(CLAIMANT, o.by());
        change.set(LAST_REITERATED, e.dated());
        change.add(REITERATIONS, o.remark(e.text(), e.engagement()));
        change.imply("made");
      }
      case ClaimContested e -> {
        change.add(
            CONTESTS,
            new Contest(
                o.by(), e.dated(), e.grounds(), e.evidence(), e.engagement(), o.position()));
        change.begin("contested");
      }
      case ClaimRevised e -> revised(e, o, change);
      case ClaimWithdrawn e -> {
        change.set(WITHDRAWN, o.remark(e.text()));
        change.only("withdrawn");
      }
    }
  }

  /** Made again, it stands as it was made last. */
  private static void made(ClaimMade e, Occurrence o, Change change) {
    change.set(CLAIMANT, o.by());
    change.set(TEXT, e.text());
    change.set(STANCE, e.stance());
    change.set(ABOUT, e.about());
    change.set(COUNT, e.count());
    change.first(ENGAGEMENT, e.engagement());
    change.first(ORIGINAL_TEXT, e.text());
    if (change.marked(WAS_MADE)) {
      change.set(LAST_REITERATED, e.dated());
    }
    change.first(MADE, e.dated());
    change.mark(WAS_MADE);
    change.clear(WITHDRAWN);
    change.clear(SUPERSEDED_BY);
    change.end("withdrawn", "superseded");
    change.begin("made");
  }

  private static void revised(ClaimRevised e, Occurrence o, Change change) {
    change.set(CLAIMANT, o.by());
    change.set(TEXT, e.text());
    change.given(STANCE, e.stance());
    change.given(COUNT, e.count());
    change.add(REVISIONS, new Revision(e.dated(), e.text(), e.stance(), e.count(), o.position()));
    if (e.supersededBy() == null) {
      change.imply("made");
      change.restart("revised");
    } else {
      change.set(SUPERSEDED_BY, e.supersededBy());
      change.only("superseded");
    }
  }

  @Override
  public ClaimDetail detail(Values values) {
    return new ClaimDetail(
        values.get(CLAIMANT),
        values.get(TEXT),
        values.get(STANCE),
        values.all(ABOUT),
        values.get(COUNT),
        values.get(ENGAGEMENT),
        values.get(MADE),
        values.get(LAST_REITERATED),
        values.list(REITERATIONS),
        values.list(CONTESTS),
        values.get(ORIGINAL_TEXT),
        values.list(REVISIONS),
        values.get(WITHDRAWN),
        values.get(SUPERSEDED_BY));
  }
}
