-- After every migration: the run-time role may add to the record and has the projections to itself. Nothing here changes
-- anything where the service runs as the owner.
DO $$
DECLARE
  projected regclass;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('record.run_time_role'));
  GRANT USAGE ON SCHEMA record TO "${runTimeRole}";
  GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA record TO "${runTimeRole}";
  GRANT USAGE, CREATE ON SCHEMA projection TO "${runTimeRole}";
  FOR projected IN
    SELECT oid FROM pg_class
    WHERE relnamespace = 'projection'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
      AND pg_get_userbyid(relowner) <> '${runTimeRole}'
  LOOP
    EXECUTE format('ALTER TABLE %s OWNER TO %I', projected, '${runTimeRole}');
  END LOOP;
END
$$;
