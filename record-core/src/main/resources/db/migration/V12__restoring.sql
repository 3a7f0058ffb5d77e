-- An empty record may be begun with the copy of another: its events bring the instants at which that one recorded them.
-- Whoever gives an instant must be the transaction that wrote the first event of all; in a record that holds anything else
-- nobody can say that he told it something earlier than he did. Instants given never run backwards either, and none is of
-- the future.
CREATE OR REPLACE FUNCTION record.queue_writers() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('record.event'));
  SELECT position, recorded_at INTO head FROM record.event ORDER BY position DESC LIMIT 1;
  PERFORM set_config('record.position', coalesce(head.position, 0)::text, true),
          set_config('record.last_recorded_at', coalesce(head.recorded_at, '-infinity')::text, true),
          set_config('record.recorded_at', greatest(clock_timestamp(), head.recorded_at)::text, true);
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION record.give_position() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.position := current_setting('record.position')::bigint + 1;
  IF NEW.recorded_at IS NULL THEN
    NEW.recorded_at := current_setting('record.recorded_at')::timestamptz;
  ELSE
    PERFORM record.check_restored(NEW.position, NEW.recorded_at);
  END IF;
  PERFORM set_config('record.position', NEW.position::text, true);
  RETURN NEW;
END
$$;

CREATE FUNCTION record.check_restored(given_position bigint, given_instant timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF given_position > 1 AND NOT EXISTS (
      SELECT FROM record.event WHERE position = 1 AND xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'only an empty record takes the instants of another' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF given_instant < current_setting('record.last_recorded_at')::timestamptz OR given_instant > clock_timestamp() THEN
    RAISE EXCEPTION 'the instant % is before that of the event before it, or of the future', given_instant
      USING ERRCODE = 'check_violation';
  END IF;
  PERFORM set_config('record.last_recorded_at', given_instant::text, true);
END
$$;
