-- What one transaction records becomes known at one moment, so it has one recorded instant, however many statements bring
-- it: else an instant in the midst of an import would be answered with half of it. The instant is that of the last event
-- where the transaction itself wrote it, and so from nothing the caller can set.
CREATE OR REPLACE FUNCTION record.queue_writers() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('record.event'));
  SELECT position, recorded_at, xmin = pg_current_xact_id()::xid AS own INTO head
  FROM record.event ORDER BY position DESC LIMIT 1;
  PERFORM set_config('record.position', coalesce(head.position, 0)::text, true),
          set_config('record.last_recorded_at', coalesce(head.recorded_at, '-infinity')::text, true),
          set_config('record.recorded_at',
            CASE WHEN head.own THEN head.recorded_at ELSE greatest(clock_timestamp(), head.recorded_at) END::text, true);
  RETURN NULL;
END
$$;
