-- The party that a party is an organ of. Parties that come together may be added in any order.
ALTER TABLE record.party
  ADD COLUMN part_of text,
  ADD CONSTRAINT party_part_of FOREIGN KEY (dossier, part_of) REFERENCES record.party (dossier, id) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT party_not_part_of_itself CHECK (part_of <> id);
