CREATE TABLE record.dossier (
  id    text PRIMARY KEY,
  title text NOT NULL
);

CREATE TABLE record.party (
  dossier text NOT NULL REFERENCES record.dossier,
  id      text NOT NULL,
  name    text NOT NULL,
  PRIMARY KEY (dossier, id)
);

CREATE TABLE record.source (
  dossier   text NOT NULL REFERENCES record.dossier,
  id        text NOT NULL,
  title     text NOT NULL,
  publisher text,
  url       text,
  -- The date the document bears, as EDTF; an undated one has bounds of its publication instead.
  dated     text,
  estimated text,
  sha256    text,
  note      text,
  PRIMARY KEY (dossier, id)
);

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON record.dossier
  FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON record.party
  FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON record.source
  FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
