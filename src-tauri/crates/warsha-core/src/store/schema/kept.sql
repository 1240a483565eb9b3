-- Derived from the journal, like the tables: what they do not show, and what they show though no entry says it.
CREATE TABLE kept (                     -- the other texts of a field that keeps both
  tbl TEXT NOT NULL, row TEXT NOT NULL, col TEXT NOT NULL, val TEXT NOT NULL,
  PRIMARY KEY (tbl, row, col, val)
) STRICT, WITHOUT ROWID;
CREATE TABLE repaired (                 -- what a merge had to settle, until an entry says it
  tbl TEXT NOT NULL, row TEXT NOT NULL, col TEXT NOT NULL, rule TEXT NOT NULL, shown TEXT NOT NULL,
  PRIMARY KEY (tbl, row, col)
) STRICT, WITHOUT ROWID;
