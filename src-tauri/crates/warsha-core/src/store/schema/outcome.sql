-- What came of it: recommendations, commitments, papers; derived like the tables of the evening.

-- Recommendations --------------------------------------------------------------------------------
CREATE TABLE recommendation (
  id              TEXT PRIMARY KEY,
  workshop_id     TEXT NOT NULL REFERENCES workshop,
  position        INTEGER NOT NULL,
  kind            TEXT NOT NULL CHECK (kind IN ('recommendation','suggestion')),
  origin          TEXT NOT NULL CHECK (origin IN ('hall','merge','split')),
  implied         INTEGER NOT NULL CHECK (implied IN (0,1)),
  language        TEXT NOT NULL CHECK (language IN ('ar','fr','en','es')),
  text            TEXT NOT NULL CHECK (text <> ''),
  outcome         TEXT NOT NULL CHECK (outcome IN ('captured','adopted','deferred','set-aside')),
  reason          TEXT CHECK (reason <> ''),
  adopted_by      TEXT CHECK (adopted_by IN ('consensus','vote','noted')),
  merged_into     TEXT REFERENCES recommendation,              -- not NULL: merged, whatever its outcome
  split_from      TEXT REFERENCES recommendation,              -- of which it is a part: that one stands no more
  intervention_id TEXT REFERENCES intervention,
  CHECK (outcome <> 'set-aside' OR reason IS NOT NULL),
  CHECK (adopted_by IS NULL OR outcome = 'adopted'),
  CHECK (merged_into <> id),
  CHECK (split_from <> id)
) STRICT, WITHOUT ROWID;
CREATE INDEX recommendation_workshop ON recommendation (workshop_id, position);
CREATE INDEX recommendation_merged ON recommendation (merged_into);
CREATE INDEX recommendation_split ON recommendation (split_from);
CREATE INDEX recommendation_intervention ON recommendation (intervention_id);

CREATE TABLE recommendation_axis (                             -- id derived from (recommendation, axis)
  id                TEXT PRIMARY KEY,
  recommendation_id TEXT NOT NULL REFERENCES recommendation,
  axis_id           TEXT NOT NULL REFERENCES axis,
  main              INTEGER NOT NULL CHECK (main IN (0,1)),
  UNIQUE (recommendation_id, axis_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX recommendation_axis_axis ON recommendation_axis (axis_id);

CREATE TABLE tag (                                             -- id derived from (recommendation, word)
  id                TEXT PRIMARY KEY,
  recommendation_id TEXT NOT NULL REFERENCES recommendation,
  word              TEXT NOT NULL CHECK (word <> ''),
  UNIQUE (recommendation_id, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation_source (                           -- id derived from (recommendation, note)
  id                TEXT PRIMARY KEY,
  recommendation_id TEXT NOT NULL REFERENCES recommendation,
  note_id           TEXT NOT NULL REFERENCES note,
  UNIQUE (recommendation_id, note_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX recommendation_source_note ON recommendation_source (note_id);

CREATE TABLE proposer (                                        -- id derived from (recommendation, attendance or organisation)
  id                TEXT PRIMARY KEY,
  recommendation_id TEXT NOT NULL REFERENCES recommendation,
  attendance_id     TEXT REFERENCES attendance,
  organisation_id   TEXT REFERENCES organisation,
  CHECK ((attendance_id IS NULL) <> (organisation_id IS NULL)),
  UNIQUE (recommendation_id, attendance_id, organisation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX proposer_attendance ON proposer (attendance_id);
CREATE INDEX proposer_organisation ON proposer (organisation_id);

CREATE TABLE vote (                                            -- id derived from (recommendation, round, sex, choice)
  id                TEXT PRIMARY KEY,
  recommendation_id TEXT NOT NULL REFERENCES recommendation,
  round             INTEGER NOT NULL CHECK (round > 0),
  sex               TEXT NOT NULL CHECK (sex IN ('female','male','other','declined','unrecorded')),
  choice            TEXT NOT NULL CHECK (choice IN ('for','against','abstain')),
  count             INTEGER NOT NULL CHECK (count >= 0),
  UNIQUE (recommendation_id, round, sex, choice)
) STRICT, WITHOUT ROWID;

CREATE TABLE objection (
  id                TEXT PRIMARY KEY,
  recommendation_id TEXT NOT NULL REFERENCES recommendation,
  attendance_id     TEXT REFERENCES attendance,                -- NULL: nobody was named
  language          TEXT NOT NULL CHECK (language IN ('ar','fr','en','es')),
  text              TEXT NOT NULL CHECK (text <> ''),
  position          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX objection_recommendation ON objection (recommendation_id, position);
CREATE INDEX objection_attendance ON objection (attendance_id);

CREATE TABLE answer (
  id                TEXT PRIMARY KEY,
  recommendation_id TEXT NOT NULL REFERENCES recommendation,
  body_id           TEXT REFERENCES body,
  verdict           TEXT NOT NULL CHECK (verdict IN ('accepted','accepted-modified','deferred','rejected')),
  reason            TEXT CHECK (reason <> ''),
  owner             TEXT CHECK (owner <> ''),                  -- whose business it is now
  due_on            TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  answered_on       TEXT NOT NULL CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_recommendation ON answer (recommendation_id, answered_on);
CREATE INDEX answer_body ON answer (body_id);

-- Commitments ------------------------------------------------------------------------------------
CREATE TABLE commitment (
  id           TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme,
  axis_id      TEXT REFERENCES axis,
  number       INTEGER NOT NULL CHECK (number > 0),            -- see clash
  title        TEXT NOT NULL CHECK (title <> ''),
  problem      TEXT CHECK (problem <> ''),
  action       TEXT CHECK (action <> ''),
  result       TEXT CHECK (result <> ''),
  lead_id      TEXT REFERENCES organisation,
  starts_on    TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on      TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  code         TEXT CHECK (code <> ''),
  CHECK (ends_on >= starts_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX commitment_programme ON commitment (programme_id, number);
CREATE INDEX commitment_axis ON commitment (axis_id);
CREATE INDEX commitment_lead ON commitment (lead_id);

CREATE TABLE commitment_source (                               -- id derived from (commitment, recommendation)
  id                TEXT PRIMARY KEY,
  commitment_id     TEXT NOT NULL REFERENCES commitment,
  recommendation_id TEXT NOT NULL REFERENCES recommendation,
  UNIQUE (commitment_id, recommendation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX commitment_source_recommendation ON commitment_source (recommendation_id);

CREATE TABLE milestone (
  id            TEXT PRIMARY KEY,
  commitment_id TEXT NOT NULL REFERENCES commitment,
  title         TEXT NOT NULL CHECK (title <> ''),
  due_on        TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  done_on       TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  position      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX milestone_commitment ON milestone (commitment_id, position);

CREATE TABLE follow_up (
  id            TEXT PRIMARY KEY,
  commitment_id TEXT NOT NULL REFERENCES commitment,
  noted_on      TEXT NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  progress      TEXT NOT NULL CHECK (progress IN ('not-started','in-progress','completed','withdrawn')),
  note          TEXT CHECK (note <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_up_commitment ON follow_up (commitment_id, noted_on);

CREATE TABLE indicator (
  id            TEXT PRIMARY KEY,
  commitment_id TEXT NOT NULL REFERENCES commitment,
  title         TEXT NOT NULL CHECK (title <> ''),
  unit          TEXT CHECK (unit <> ''),
  baseline      TEXT CHECK (baseline <> ''),
  target        TEXT CHECK (target <> ''),
  verification  TEXT CHECK (verification <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX indicator_commitment ON indicator (commitment_id);

-- What surrounds the record ----------------------------------------------------------------------
CREATE TABLE translation (                                     -- id derived from (table, row, field, language)
  id       TEXT PRIMARY KEY,
  tbl      TEXT NOT NULL,
  row      TEXT NOT NULL,
  field    TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ar','fr','en','es')),
  text     TEXT CHECK (text <> '')                             -- NULL: forgotten
) STRICT, WITHOUT ROWID;
CREATE INDEX translation_row ON translation (row, tbl);

CREATE TABLE document (
  id          TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop,
  kind        TEXT NOT NULL CHECK (kind IN ('minutes','attendance')),
  language    TEXT NOT NULL CHECK (language IN ('ar','fr','en','es')),
  public      INTEGER NOT NULL CHECK (public IN (0,1)),
  issued_at   INTEGER NOT NULL,
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
  rectifies   TEXT REFERENCES document
) STRICT, WITHOUT ROWID;
CREATE INDEX document_workshop ON document (workshop_id);
CREATE INDEX document_rectifies ON document (rectifies);

CREATE TABLE attachment (
  id            TEXT PRIMARY KEY,
  workshop_id   TEXT REFERENCES workshop,
  commitment_id TEXT REFERENCES commitment,
  name          TEXT NOT NULL CHECK (name <> ''),
  media_type    TEXT NOT NULL CHECK (media_type <> ''),
  sha256        TEXT NOT NULL CHECK (length(sha256) = 64),
  size          INTEGER NOT NULL CHECK (size >= 0),
  CHECK ((workshop_id IS NULL) <> (commitment_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_workshop ON attachment (workshop_id);
CREATE INDEX attachment_commitment ON attachment (commitment_id);

CREATE TABLE setting (
  id    TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Unique for people, not for the file: said, not enforced.
CREATE VIEW clash (what, number, ids) AS
  SELECT 'workshop', number, group_concat(id, ' ') FROM workshop GROUP BY programme_id, number HAVING count(*) > 1
  UNION ALL
  SELECT 'badge', badge, group_concat(id, ' ') FROM attendance WHERE badge IS NOT NULL
   GROUP BY workshop_id, badge HAVING count(*) > 1
  UNION ALL
  SELECT 'commitment', number, group_concat(id, ' ') FROM commitment GROUP BY programme_id, number HAVING count(*) > 1;
