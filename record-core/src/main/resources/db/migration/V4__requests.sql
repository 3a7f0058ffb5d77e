-- The answers given to requests that came with an Idempotency-Key: a repeat gets the first answer again.
CREATE TABLE record.request (
  key         text        PRIMARY KEY,
  -- Of what was asked: a key does not serve for two different requests.
  digest      text        NOT NULL,
  status      integer     NOT NULL,
  location    text,
  answer      text        NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON record.request
  FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
