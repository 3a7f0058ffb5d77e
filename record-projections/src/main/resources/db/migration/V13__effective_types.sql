-- What the chronology lists and picks entries by besides. All rows are made anew: the version of the projections says so.
TRUNCATE projection.entry, projection.supersession;
ALTER TABLE projection.entry
  -- Of a correction the type of its replacement; of others their own.
  ADD COLUMN effective_type text COLLATE "C" NOT NULL,
  -- What the subject is called where this event stands, as was known when it was recorded.
  ADD COLUMN title          text NOT NULL,
  -- The position of the event this one came after, where it says so.
  ADD COLUMN after_position bigint,
  -- Whether it says what in it was concluded.
  ADD COLUMN derived        boolean NOT NULL;
CREATE INDEX entry_by_effective_type ON projection.entry (dossier, effective_type, earliest, latest, position);
-- Few are: then the index is small.
CREATE INDEX entry_derived ON projection.entry (dossier, earliest, latest, position) WHERE derived;
