-- What comes with the service and was loaded, by the digest of its files: a start looks here before it reads them again.
CREATE TABLE record.import (
  digest      text        PRIMARY KEY,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON record.import
  FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
