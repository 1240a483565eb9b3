-- The tables: a pure function of the journal. Every table has one TEXT id; no cascades, no triggers:
-- what an action removes, it removes by name. NULL means "not yet" or "not said".

-- People and organisations -----------------------------------------------------------------------
CREATE TABLE organisation (
  id     TEXT PRIMARY KEY,
  name   TEXT NOT NULL CHECK (name <> ''),
  kind   TEXT NOT NULL CHECK (kind IN ('association','commune','administration','enterprise','media','university','collective','other')),
  gender TEXT NOT NULL CHECK (gender IN ('feminine','masculine','neutral')),
  phone  TEXT CHECK (phone <> ''),
  email  TEXT CHECK (email <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id              TEXT PRIMARY KEY,
  name            TEXT CHECK (name <> ''),                     -- NULL: forgotten
  honorific       TEXT CHECK (honorific IN ('mr','dr','prof')),
  sex             TEXT NOT NULL CHECK (sex IN ('female','male','other','declined','unrecorded')),
  sex_source      TEXT CHECK (sex_source IN ('declared','document','corrected')),
  gender          TEXT NOT NULL CHECK (gender IN ('feminine','masculine','neutral')),
  age_band        TEXT CHECK (age_band IN ('under-18','18-29','30-59','60-plus')),
  organisation_id TEXT REFERENCES organisation,
  function        TEXT CHECK (function <> ''),
  phone           TEXT CHECK (phone <> ''),
  email           TEXT CHECK (email <> ''),
  merged_into     TEXT REFERENCES person CHECK (merged_into <> id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_organisation ON person (organisation_id);
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE affiliation (
  id              TEXT PRIMARY KEY,
  person_id       TEXT NOT NULL REFERENCES person,
  organisation_id TEXT NOT NULL REFERENCES organisation,
  function        TEXT CHECK (function <> ''),
  since           TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until           TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK (until >= since)
) STRICT, WITHOUT ROWID;
CREATE INDEX affiliation_person ON affiliation (person_id);
CREATE INDEX affiliation_organisation ON affiliation (organisation_id);

CREATE TABLE body (
  id           TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme,
  name         TEXT NOT NULL CHECK (name <> ''),
  mandate      TEXT CHECK (mandate <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX body_programme ON body (programme_id);

CREATE TABLE membership (
  id              TEXT PRIMARY KEY,
  body_id         TEXT NOT NULL REFERENCES body,
  person_id       TEXT REFERENCES person,
  organisation_id TEXT REFERENCES organisation,
  side            TEXT NOT NULL CHECK (side IN ('civil-society','commune','other')),
  CHECK (person_id IS NOT NULL OR organisation_id IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_body ON membership (body_id);
CREATE INDEX membership_person ON membership (person_id);
CREATE INDEX membership_organisation ON membership (organisation_id);

CREATE TABLE consent (
  id          TEXT PRIMARY KEY,
  person_id   TEXT NOT NULL REFERENCES person,
  workshop_id TEXT REFERENCES workshop,
  purpose     TEXT NOT NULL CHECK (purpose IN ('attendance','contact','photo','publication')),
  given       INTEGER NOT NULL CHECK (given IN (0,1)),
  noted_at    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_person ON consent (person_id);
CREATE INDEX consent_workshop ON consent (workshop_id);

-- Programmes and workshops -----------------------------------------------------------------------
CREATE TABLE programme (
  id           TEXT PRIMARY KEY,
  title        TEXT NOT NULL CHECK (title <> ''),
  series_title TEXT CHECK (series_title <> ''),
  purpose      TEXT CHECK (purpose <> ''),
  host_id      TEXT REFERENCES organisation,
  first_year   INTEGER CHECK (first_year BETWEEN 1900 AND 2200),
  last_year    INTEGER CHECK (last_year BETWEEN 1900 AND 2200),
  CHECK (last_year >= first_year)
) STRICT, WITHOUT ROWID;
CREATE INDEX programme_host ON programme (host_id);

CREATE TABLE axis (
  id           TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme,
  title        TEXT NOT NULL CHECK (title <> ''),
  crosscutting INTEGER NOT NULL CHECK (crosscutting IN (0,1)),
  position     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX axis_programme ON axis (programme_id, position);

CREATE TABLE workshop (
  id               TEXT PRIMARY KEY,
  programme_id     TEXT NOT NULL REFERENCES programme,
  axis_id          TEXT REFERENCES axis,
  number           INTEGER NOT NULL CHECK (number > 0),        -- see clash
  title            TEXT CHECK (title <> ''),
  date             TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  part_of_day      TEXT CHECK (part_of_day IN ('morning','afternoon','evening')),
  begins           INTEGER CHECK (begins BETWEEN 0 AND 1439),  -- planned, minutes after midnight
  venue            TEXT CHECK (venue <> ''),
  place            TEXT CHECK (place <> ''),
  organiser_id     TEXT REFERENCES organisation,
  language         TEXT NOT NULL CHECK (language IN ('ar','fr','en','es')),
  utc_offset       INTEGER NOT NULL CHECK (utc_offset BETWEEN -1080 AND 1080),
  attendance_taken INTEGER NOT NULL CHECK (attendance_taken IN (0,1)),
  seats            INTEGER CHECK (seats > 0),
  least_present    INTEGER CHECK (least_present > 0),
  least_women      INTEGER CHECK (least_women BETWEEN 1 AND 100), -- per cent of those whose sex is known
  signatures       INTEGER CHECK (signatures >= 0),            -- counted on the sheet that went round
  floor_mode       TEXT NOT NULL CHECK (floor_mode IN ('first-come','alternate','new-first','balanced','lot')),
  floor_lot        INTEGER,                                    -- the seed of the draw
  decision_rule    TEXT NOT NULL CHECK (decision_rule IN ('consensus','vote','noted')),
  opened_at        INTEGER,
  closed_at        INTEGER,
  closed           INTEGER NOT NULL CHECK (closed IN (0,1)),
  CHECK (closed_at IS NULL OR (closed = 1 AND opened_at IS NOT NULL AND closed_at >= opened_at))
) STRICT, WITHOUT ROWID;
CREATE INDEX workshop_programme ON workshop (programme_id, number);
CREATE INDEX workshop_axis ON workshop (axis_id);
CREATE INDEX workshop_organiser ON workshop (organiser_id);

CREATE TABLE preamble (
  id          TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop,
  kind        TEXT NOT NULL CHECK (kind IN ('aim','context','basis')),
  text        TEXT NOT NULL CHECK (text <> ''),
  position    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX preamble_workshop ON preamble (workshop_id, position);

CREATE TABLE partner (                                         -- id derived from (workshop, organisation)
  id              TEXT PRIMARY KEY,
  workshop_id     TEXT NOT NULL REFERENCES workshop,
  organisation_id TEXT NOT NULL REFERENCES organisation,
  UNIQUE (workshop_id, organisation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_organisation ON partner (organisation_id);

CREATE TABLE agenda_item (
  id          TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop,
  axis_id     TEXT REFERENCES axis,
  title       TEXT NOT NULL CHECK (title <> ''),
  kind        TEXT CHECK (kind IN ('ceremony','speech','presentation','debate','groups','reading','break','other')),
  minutes     INTEGER CHECK (minutes > 0),
  began_at    INTEGER,
  ended_at    INTEGER,
  position    INTEGER NOT NULL,
  CHECK (ended_at IS NULL OR (began_at IS NOT NULL AND ended_at >= began_at))
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_workshop ON agenda_item (workshop_id, position);
CREATE INDEX agenda_item_axis ON agenda_item (axis_id);

CREATE TABLE agenda_lead (                                     -- id derived from (point, attendance)
  id             TEXT PRIMARY KEY,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item,
  attendance_id  TEXT NOT NULL REFERENCES attendance,
  UNIQUE (agenda_item_id, attendance_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_lead_attendance ON agenda_lead (attendance_id);

-- The room ---------------------------------------------------------------------------------------
CREATE TABLE attendance (                                      -- id derived from (workshop, person)
  id              TEXT PRIMARY KEY,
  workshop_id     TEXT NOT NULL REFERENCES workshop,
  person_id       TEXT NOT NULL REFERENCES person,
  badge           INTEGER CHECK (badge > 0),                   -- see clash
  honorific       TEXT CHECK (honorific IN ('mr','dr','prof')),
  sex             TEXT NOT NULL CHECK (sex IN ('female','male','other','declined','unrecorded')),
  sex_source      TEXT CHECK (sex_source IN ('declared','document','corrected')),
  gender          TEXT NOT NULL CHECK (gender IN ('feminine','masculine','neutral')),
  age_band        TEXT CHECK (age_band IN ('under-18','18-29','30-59','60-plus')),
  organisation_id TEXT REFERENCES organisation,
  function        TEXT CHECK (function <> ''),
  absence         TEXT CHECK (absence IN ('excused','represented')),
  representative_id TEXT REFERENCES person,
  UNIQUE (workshop_id, person_id),
  CHECK (representative_id IS NULL OR absence = 'represented')
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_badge ON attendance (workshop_id, badge);
CREATE INDEX attendance_person ON attendance (person_id);
CREATE INDEX attendance_representative ON attendance (representative_id);
CREATE INDEX attendance_organisation ON attendance (organisation_id);

CREATE TABLE attendance_role (                                 -- id derived from (attendance, role)
  id            TEXT PRIMARY KEY,
  attendance_id TEXT NOT NULL REFERENCES attendance,
  role          TEXT NOT NULL CHECK (role IN ('chair','facilitator','rapporteur','keynote','speaker','participant','observer')),
  UNIQUE (attendance_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE presence (                                        -- id derived from (attendance, n)
  id            TEXT PRIMARY KEY,
  attendance_id TEXT NOT NULL REFERENCES attendance,
  arrived_at    INTEGER,
  left_at       INTEGER,
  CHECK (left_at IS NULL OR (arrived_at IS NOT NULL AND left_at >= arrived_at))
) STRICT, WITHOUT ROWID;
CREATE INDEX presence_attendance ON presence (attendance_id);

CREATE TABLE headcount (                                       -- id derived from (workshop, sex, age band, device)
  id          TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop,
  sex         TEXT NOT NULL CHECK (sex IN ('female','male','other','declined','unrecorded')),
  age_band    TEXT CHECK (age_band IN ('under-18','18-29','30-59','60-plus')),
  count       INTEGER NOT NULL                                 -- what this device added; the sum is what was counted
) STRICT, WITHOUT ROWID;
CREATE INDEX headcount_workshop ON headcount (workshop_id);

-- The floor --------------------------------------------------------------------------------------
CREATE TABLE floor_request (
  id            TEXT PRIMARY KEY,
  workshop_id   TEXT NOT NULL REFERENCES workshop,
  attendance_id TEXT NOT NULL REFERENCES attendance,
  asked_at      INTEGER NOT NULL,
  kind          TEXT NOT NULL CHECK (kind IN ('speech','point-of-order','reply','question','answer')),
  agenda_item_id TEXT REFERENCES agenda_item,
  position      INTEGER,                                       -- NULL: as the rule has it
  outcome       TEXT CHECK (outcome IN ('given','withdrawn'))
) STRICT, WITHOUT ROWID;
CREATE INDEX floor_request_agenda_item ON floor_request (agenda_item_id);
CREATE INDEX floor_request_workshop ON floor_request (workshop_id, asked_at);
CREATE INDEX floor_request_attendance ON floor_request (attendance_id);

CREATE TABLE intervention (
  id             TEXT PRIMARY KEY,
  workshop_id    TEXT NOT NULL REFERENCES workshop,
  attendance_id  TEXT NOT NULL REFERENCES attendance,
  agenda_item_id TEXT REFERENCES agenda_item,
  position       INTEGER NOT NULL,
  started_at     INTEGER,                                      -- NULL: the time is not known
  stopped_at     INTEGER,
  kind           TEXT NOT NULL CHECK (kind IN ('speech','point-of-order','reply','question','answer')),
  out_of_turn    INTEGER NOT NULL CHECK (out_of_turn IN (0,1)),
  extra_minutes  INTEGER NOT NULL CHECK (extra_minutes BETWEEN 0 AND 120),
  corrected      INTEGER NOT NULL CHECK (corrected IN (0,1)),
  connector      TEXT CHECK (connector IN ('opening','in-this-context','same-context','on-the-other-hand','while','also','then',
                             'finally','in-turn','for-their-part','in-reply','none')),
  CHECK (stopped_at IS NULL OR (started_at IS NOT NULL AND stopped_at >= started_at))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_floor ON intervention (workshop_id) WHERE started_at IS NOT NULL AND stopped_at IS NULL;
CREATE INDEX intervention_workshop ON intervention (workshop_id, position);
CREATE INDEX intervention_attendance ON intervention (attendance_id);
CREATE INDEX intervention_agenda_item ON intervention (agenda_item_id);

CREATE TABLE pause (
  id              TEXT PRIMARY KEY,
  intervention_id TEXT NOT NULL REFERENCES intervention,
  began_at        INTEGER NOT NULL,
  ended_at        INTEGER CHECK (ended_at >= began_at)         -- NULL: to the end of the turn, or until now
) STRICT, WITHOUT ROWID;
CREATE INDEX pause_intervention ON pause (intervention_id);

CREATE TABLE note (
  id              TEXT PRIMARY KEY,
  workshop_id     TEXT NOT NULL REFERENCES workshop,
  intervention_id TEXT REFERENCES intervention,
  position        INTEGER NOT NULL,
  kind            TEXT NOT NULL CHECK (kind IN ('note','petition','question','off-record')),
  verb            TEXT CHECK (verb IN ('affirm','indicate','highlight','add','address','touch-on','insist','propose','recommend',
                              'call-for','clarify','consider','ask','commend','recall','demand','delve','continue','draw-on')),
  form            TEXT CHECK (form IN ('noun','clause','sentence')),
  language        TEXT NOT NULL CHECK (language IN ('ar','fr','en','es')),
  text            TEXT NOT NULL,
  unattributed    INTEGER NOT NULL CHECK (unattributed IN (0,1))
) STRICT, WITHOUT ROWID;
CREATE INDEX note_workshop ON note (workshop_id);
CREATE INDEX note_intervention ON note (intervention_id, position);

CREATE TABLE decision (
  id             TEXT PRIMARY KEY,
  workshop_id    TEXT NOT NULL REFERENCES workshop,
  agenda_item_id TEXT REFERENCES agenda_item,
  language       TEXT NOT NULL CHECK (language IN ('ar','fr','en','es')),
  text           TEXT NOT NULL CHECK (text <> ''),
  position       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_workshop ON decision (workshop_id, position);
CREATE INDEX decision_agenda_item ON decision (agenda_item_id);
