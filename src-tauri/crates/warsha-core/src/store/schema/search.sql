-- What was said, decided and recommended, as it is looked for: search keys cut into threes of letters. Derived like the tables and
-- written where they are; its rowid is derived from table and row, so that a rebuild gives the same rows.
CREATE VIRTUAL TABLE passage USING fts5(tbl UNINDEXED, row UNINDEXED, key, tokenize = 'trigram', detail = none);
-- What is struck leaves the index at once, not when its pages are next merged.
INSERT INTO passage (passage, rank) VALUES ('secure-delete', 1);
