-- The lists that imported files are editions of. A list has a name where its files say one.
CREATE TABLE record.list (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dossier     text        NOT NULL REFERENCES record.dossier,
  name        text,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (dossier, name)
);

-- What editions name: a row where one is the first to name an import key again, or the first to leave it out. The last row
-- of a key tells whether the last edition names it. An edition that names what the one before it named adds nothing.
CREATE TABLE record.listed (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  list        bigint      NOT NULL REFERENCES record.list,
  import_key  text        NOT NULL,
  named       boolean     NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX listed_by_list ON record.listed (list, import_key, id DESC) INCLUDE (named);
CREATE INDEX listed_by_key ON record.listed (import_key, list);

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON record.list
  FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON record.listed
  FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
