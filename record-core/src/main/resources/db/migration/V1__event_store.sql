CREATE SCHEMA record;

CREATE TABLE record.event (
  position             bigint      PRIMARY KEY,
  entry_id             uuid        NOT NULL UNIQUE,
  aggregate_identifier text        NOT NULL,
  sequence_number      bigint      NOT NULL,
  aggregate_type       text        NOT NULL,
  type                 text        NOT NULL,
  revision             text        NOT NULL,
  recorded_at          timestamptz NOT NULL,
  -- The exact text that was accepted. The jsonb copy is for queries: it reorders, rewrites and forgets.
  payload              text        NOT NULL,
  payload_json         jsonb       NOT NULL GENERATED ALWAYS AS (payload::jsonb) STORED,
  meta_data            text        NOT NULL,
  dossier              text        NOT NULL GENERATED ALWAYS AS (split_part(aggregate_identifier, '/', 1)) STORED,
  subject              text        NOT NULL GENERATED ALWAYS AS (substr(aggregate_identifier, strpos(aggregate_identifier, '/') + 1)) STORED,
  import_key           text        GENERATED ALWAYS AS (meta_data::jsonb ->> 'importKey') STORED,
  recorded_by          text        GENERATED ALWAYS AS (meta_data::jsonb ->> 'recordedBy') STORED,
  UNIQUE (aggregate_identifier, sequence_number),
  UNIQUE (dossier, import_key)
);

-- One lock for all writers, held until they commit: positions then become visible in their order and without gaps.
-- A sequence gives neither, because transactions overtake each other and roll back.
CREATE FUNCTION record.queue_writers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('record.event'));
  RETURN NULL;
END
$$;

CREATE TRIGGER queue_writers BEFORE INSERT ON record.event
  FOR EACH STATEMENT EXECUTE FUNCTION record.queue_writers();

-- Sees what was inserted before it, by the same statement too. The recorded time never runs backwards along the positions.
CREATE FUNCTION record.give_position() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head record;
BEGIN
  SELECT position, recorded_at INTO head FROM record.event ORDER BY position DESC LIMIT 1;
  NEW.position := coalesce(head.position, 0) + 1;
  NEW.recorded_at := greatest(clock_timestamp(), head.recorded_at);
  RETURN NEW;
END
$$;

CREATE TRIGGER give_position BEFORE INSERT ON record.event
  FOR EACH ROW EXECUTE FUNCTION record.give_position();

CREATE FUNCTION record.wake_followers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('record_event', '');
  RETURN NULL;
END
$$;

CREATE TRIGGER wake_followers AFTER INSERT ON record.event
  FOR EACH STATEMENT EXECUTE FUNCTION record.wake_followers();

CREATE FUNCTION record.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of %.% is refused: the record is only ever added to', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege', HINT = 'Record a correction or a retraction.';
END
$$;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON record.event
  FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
