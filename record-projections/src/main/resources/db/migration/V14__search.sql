-- Texts are found by tokens that the service makes of them: the parser and the dictionary of the server depend on its
-- locale and on the language. The rows are written anew at the next start.
TRUNCATE projection.entry, projection.supersession;
DROP INDEX projection.entry_words;
-- Its tokens in their order: | heading | heading | || text | text |
ALTER TABLE projection.entry ALTER COLUMN words SET DATA TYPE text COLLATE "C";

-- Which tokens a text has. A text search vector has an end: what is longer is only marked, and looked through.
CREATE FUNCTION projection.terms(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN octet_length(words) <= 1000000 THEN array_to_tsvector(string_to_array(words, ' ')) ELSE tsvector '+' END;

-- What waits to be put into this index is read through by every search: it is kept short.
CREATE INDEX entry_words ON projection.entry USING gin (projection.terms(words), parties, sources)
  WITH (gin_pending_list_limit = 256);
