-- An answer mostly outlives its first rectangle: the next event bounds its days, closes the rectangle and opens one
-- that says the same. Its text, by far the most of what is kept, is therefore kept once, and rectangles point to it.
DROP TABLE projection.subject_state;

-- The item of an answer as it is sent: it is never parsed again. It is known by the position that first gave the
-- answer and the first day it was given for; a position belongs to one subject.
CREATE TABLE projection.item (
  told_at   bigint NOT NULL,
  told_from date   NOT NULL,
  state     text   NOT NULL
);
CREATE UNIQUE INDEX item_told ON projection.item (told_at, told_from);

-- The answer on a subject from one day until another, as the record had it from one position until another; the ends
-- are not included. Two rectangles of a subject never overlap: that is the writer's property, not a constraint's,
-- because an exclusion constraint makes writing many times slower.
CREATE TABLE projection.rectangle (
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
  told_at       bigint NOT NULL,
  told_from     date   NOT NULL
);
-- Plain columns in a b-tree serve both axes: the rectangles of a subject stand together, and lists and counts read
-- nothing but the index.
CREATE INDEX rectangle_as_of ON projection.rectangle
  (dossier, kind, name, valid_from, valid_to, recorded_from, recorded_to)
  INCLUDE (status, certainty, holds, may_hold, category, told_at, told_from);

-- What readers read. The item is a sub-query, not a join: it is looked up for the rows of the answer, by its index,
-- and not at all where only the status is asked for.
CREATE VIEW projection.subject_state AS
SELECT dossier, kind, name, valid_from, valid_to, recorded_from, recorded_to,
       status, certainty, holds, may_hold, category,
       (SELECT item.state FROM projection.item
        WHERE item.told_at = rectangle.told_at AND item.told_from = rectangle.told_from) AS state
FROM projection.rectangle;
