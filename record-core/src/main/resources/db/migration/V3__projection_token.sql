CREATE SCHEMA projection;

-- How far each projection has read, in the form of Axon's JdbcTokenStore.
CREATE TABLE projection.token_entry (
  processor_name text    NOT NULL,
  segment        integer NOT NULL,
  token          text,
  token_type     text,
  timestamp      text,
  owner          text,
  PRIMARY KEY (processor_name, segment)
);
