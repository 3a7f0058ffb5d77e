package org.diplomaticrecord.api.fold.oracle;

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
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

final class PlainClaim extends PlainFold {
  private @Nullable PartyId claimant;
  private @Nullable String text;
  private @Nullable String firstMadeText;
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

  @Override
  List<String> order() {
    return List.of("withdrawn", "superseded", "contested", "revised", "made");
  }

  @Override
  void happened(Turn turn) {
    switch ((ClaimEntry) turn.entry()) {
      case ClaimMade e -> made(turn, e);
      case ClaimReiterated e -> {
        claimant = turn.by();
        lastReiterated = e.dated();
        reiterations.add(
            new Remark(turn.by(), e.dated(), e.text(), e.engagement(), turn.position()));
        words.imply("made", turn);
      }
      case ClaimContested e -> {
        contests.add(
            new Contest(
                turn.by(), e.dated(), e.grounds(), e.evidence(), e.engagement(), turn.position()));
        words.begin("contested", turn);
      }
      case ClaimRevised e -> revised(turn, e);
      case ClaimWithdrawn e -> {
        withdrawn = turn.remark(e.text());
        words.only("withdrawn", turn);
      }
    }
  }

  private void made(Turn turn, ClaimMade e) {
    claimant = turn.by();
    text = e.text();
    firstMadeText = known(firstMadeText, e.text());
    stance = e.stance();
    about = e.about();
    count = e.count();
    engagement = known(engagement, e.engagement());
    lastReiterated = made == null ? lastReiterated : e.dated();
    made = known(made, e.dated());
    withdrawn = null;
    supersededBy = null;
    words.end(turn, "withdrawn", "superseded");
    words.begin("made", turn);
  }

  private void revised(Turn turn, ClaimRevised e) {
    claimant = turn.by();
    text = e.text();
    stance = known(e.stance(), stance);
    count = known(e.count(), count);
    revisions.add(new Revision(e.dated(), e.text(), e.stance(), e.count(), turn.position()));
    if (e.supersededBy() == null) {
      words.imply("made", turn);
      words.restart("revised", turn);
    } else {
      supersededBy = e.supersededBy();
      words.only("superseded", turn);
    }
  }

  @Override
  Detail detail() {
    return new ClaimDetail(
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
        firstMadeText,
        List.copyOf(revisions),
        withdrawn,
        supersededBy);
  }
}
