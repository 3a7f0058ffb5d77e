CREATE SCHEMA record;

-- The payload is the exact text that was accepted. What is derived from it and from the meta data is derived when it is
-- read: keeping a jsonb copy of every event would halve the speed of an import.
CREATE TABLE record.event (
  position             bigint      PRIMARY KEY,
  entry_id             uuid        NOT NULL UNIQUE,
  aggregate_identifier text        NOT NULL,
  sequence_number      bigint      NOT NULL,
  aggregate_type       text        NOT NULL,
  type                 text        NOT NULL,
  revision             text        NOT NULL,
  recorded_at          timestamptz NOT NULL,
  payload              text        NOT NULL CHECK (payload IS JSON OBJECT),
  meta_data            text        NOT NULL CHECK (meta_data IS JSON OBJECT),
  payload_json         jsonb       GENERATED ALWAYS AS (payload::jsonb) VIRTUAL,
  dossier              text        GENERATED ALWAYS AS (split_part(aggregate_identifier, '/', 1)) VIRTUAL,
  subject              text        GENERATED ALWAYS AS (substr(aggregate_identifier, strpos(aggregate_identifier, '/') + 1)) VIRTUAL,
  import_key           text        GENERATED ALWAYS AS (meta_data::json ->> 'importKey') VIRTUAL,
  recorded_by          text        GENERATED ALWAYS AS (meta_data::json ->> 'recordedBy') VIRTUAL,
  UNIQUE (aggregate_identifier, sequence_number)
);

-- On (dossier, import_key), in the words in which they are derived.
CREATE UNIQUE INDEX event_import_key ON record.event
  (split_part(aggregate_identifier, '/', 1), (meta_data::json ->> 'importKey'));

-- One lock for all writers, held until they commit: positions then become visible in their order and without gaps. A
-- sequence gives neither, because transactions overtake each other and roll back. The head is looked up once a statement;
-- the recorded time never runs backwards along the positions, whatever the clock does.
CREATE FUNCTION record.queue_writers() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('record.event'));
  SELECT position, recorded_at INTO head FROM record.event ORDER BY position DESC LIMIT 1;
  PERFORM set_config('record.position', coalesce(head.position, 0)::text, true),
          set_config('record.recorded_at', greatest(clock_timestamp(), head.recorded_at)::text, true);
  RETURN NULL;
END
$$;

CREATE TRIGGER queue_writers BEFORE INSERT ON record.event
  FOR EACH STATEMENT EXECUTE FUNCTION record.queue_writers();

CREATE FUNCTION record.give_position() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.position := current_setting('record.position')::bigint + 1;
  NEW.recorded_at := current_setting('record.recorded_at')::timestamptz;
  PERFORM set_config('record.position', NEW.position::text, true);
  RETURN NEW;
END
$$;

CREATE TRIGGER give_position BEFORE INSERT ON record.event
  FOR EACH ROW EXECUTE FUNCTION record.give_position();

-- Whatever the statement was: a row that was given a position and then left out would be a gap for ever.
CREATE FUNCTION record.wake_followers() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  given record;
BEGIN
  SELECT min(position) AS first, max(position) AS last, count(*) AS many INTO given FROM inserted;
  IF given.many = 0 THEN
    RETURN NULL;
  END IF;
  IF given.last - given.first + 1 <> given.many
      OR given.first > 1 AND NOT EXISTS (SELECT FROM record.event WHERE position = given.first - 1) THEN
    RAISE EXCEPTION 'positions % to % for % events would leave a gap in the record', given.first, given.last, given.many;
  END IF;
  PERFORM pg_notify('record_event', '');
  RETURN NULL;
END
$$;

CREATE TRIGGER wake_followers AFTER INSERT ON record.event
  REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION record.wake_followers();

CREATE FUNCTION record.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of %.% is refused: the record is only ever added to', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege', HINT = 'Record a correction or a retraction.';
END
$$;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON record.event
  FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
