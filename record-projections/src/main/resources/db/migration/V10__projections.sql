-- What the read side keeps. All of it follows from record.event and can be dropped and made again. Rebuilding fills
-- copies of these tables and puts them in their places; it makes every index that is made here.

-- How far the projections are: position and rows are written in one transaction.
CREATE TABLE projection.progress (
  version  integer NOT NULL,
  position bigint  NOT NULL
);
CREATE UNIQUE INDEX progress_is_one_row ON projection.progress ((true));

-- The index of all events. What an event says stands in record.event and is not copied.
CREATE TABLE projection.entry (
  position     bigint NOT NULL,
  dossier      text   COLLATE "C" NOT NULL,
  kind         text   COLLATE "C" NOT NULL,
  name         text   COLLATE "C" NOT NULL,
  sequence     bigint NOT NULL,
  type         text   NOT NULL,
  recorded_at  timestamptz NOT NULL,
  -- Of a correction these are what its replacement says; a retraction stands where what it withdraws stood.
  dated        text,
  earliest     date   NOT NULL,
  latest       date   NOT NULL,
  according_to text,
  -- Every party the event names.
  parties      text[] NOT NULL,
  -- The documents the event itself cites.
  sources      text[] NOT NULL,
  -- The position of the event this one corrects or retracts.
  supersedes   bigint,
  words        text   NOT NULL
);
CREATE UNIQUE INDEX entry_position ON projection.entry (position);
CREATE INDEX entry_of_subject ON projection.entry (dossier, kind, name, position);
CREATE INDEX entry_by_date ON projection.entry (dossier, earliest, latest, position);
CREATE INDEX entry_by_position ON projection.entry (dossier, position);
CREATE INDEX entry_superseding ON projection.entry (dossier, kind, name) WHERE supersedes IS NOT NULL;
CREATE INDEX entry_recorded_at ON projection.entry (recorded_at, position);
-- What waits to be put into this index is read through by every search: it is kept short.
CREATE INDEX entry_words ON projection.entry USING gin (to_tsvector('english', words), parties, sources)
  WITH (gin_pending_list_limit = 256);

-- From which position on, and up to which, an event is not read because a correction or retraction in effect took
-- its place or withdrew it.
CREATE TABLE projection.supersession (
  position      bigint NOT NULL,
  superseded_by bigint NOT NULL,
  recorded_from bigint NOT NULL,
  recorded_to   bigint NOT NULL
);
CREATE UNIQUE INDEX supersession_of ON projection.supersession (position, recorded_from) INCLUDE (recorded_to, superseded_by);

-- The state of a subject from one day until another, as the record had it from one position until another; the ends
-- are not included. Two rectangles of a subject never overlap: that is the writer's property, not a constraint's,
-- because an exclusion constraint makes writing many times slower.
CREATE TABLE projection.subject_state (
  dossier       text   COLLATE "C" NOT NULL,
  kind          text   COLLATE "C" NOT NULL,
  name          text   COLLATE "C" NOT NULL,
  valid_from    date   NOT NULL,
  valid_to      date   NOT NULL,
  recorded_from bigint NOT NULL,
  recorded_to   bigint NOT NULL,
  status        text   NOT NULL,
  certainty     text   NOT NULL,
  holds         text[] NOT NULL,
  may_hold      text[] NOT NULL,
  -- The category, or of a claim the stance.
  category      text,
  -- The item as it is answered: it is never parsed again.
  state         text   NOT NULL
);
-- Plain columns in a b-tree serve both axes: the rectangles of a subject stand together, and lists and counts read
-- nothing but the index.
CREATE INDEX subject_state_as_of ON projection.subject_state
  (dossier, kind, name, valid_from, valid_to, recorded_from, recorded_to)
  INCLUDE (status, certainty, holds, may_hold, category);
