-- The journal, and what it cannot say: an upgrade leaves these tables as they are. Everything else is a function of them.
CREATE TABLE entry (                    -- one line per action, whichever laptop it was done on
  id     BLOB PRIMARY KEY,              -- hybrid logical clock (8 bytes) and device (8): sorts by time, unique
  action TEXT NOT NULL,                 -- "give-floor": also a key of the words; "undo", "redo", "settle"
  undoes BLOB,                          -- the entry an undo or a redo takes back
  seen   BLOB,                          -- newest entry seen of each other device; NULL: as this device's entry before
  prior  BLOB UNIQUE REFERENCES entry,  -- this device's entry before; NULL: its first. A gap shows, and so do two laptops with one number
  amended INTEGER NOT NULL DEFAULT 0,   -- how often typing went on in it: of two copies of an entry, the one typed in longer stands
  sum    BLOB NOT NULL                  -- SHA-256 of the entry and its changes: a journal altered by hand is noticed
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_undoes ON entry (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX entry_seen ON entry (id) WHERE seen IS NOT NULL;
CREATE INDEX entry_forgets ON entry (id) WHERE action = 'forget-person';
CREATE TABLE change (                   -- the fields it wrote, one line per row touched
  tbl   TEXT NOT NULL,
  row   TEXT NOT NULL,
  entry BLOB NOT NULL REFERENCES entry,
  patch TEXT NOT NULL,                  -- {"left_at":…}; {"":0} struck, {"":1} restored, {"!":1} forgotten; null: the default
  PRIMARY KEY (tbl, row, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_entry ON change (entry);
-- Bytes of attachments, by content; not journalled.
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY,
  bytes  BLOB NOT NULL
) STRICT;
