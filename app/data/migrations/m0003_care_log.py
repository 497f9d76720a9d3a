"""Staff and shifts, the care log, medicines, incidents, the shift handover."""

NAME = "m0003_care_log"

SQL = """
-- staff ----------------------------------------------------------------------------------------------
CREATE TABLE area (                     -- where a shift works: floors of the home
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE TABLE area_floor (
    area_id INTEGER NOT NULL REFERENCES area(id),
    floor_id INTEGER NOT NULL REFERENCES floor(id),
    PRIMARY KEY (area_id, floor_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE shift_kind (               -- 班次; times of the day, in the home's zone
    id INTEGER PRIMARY KEY,
    area_id INTEGER REFERENCES area(id), -- NULL: the whole home
    name TEXT NOT NULL,                 -- 白班, 夜班
    begins TEXT NOT NULL, ends TEXT NOT NULL, -- HH:MM; an end not after the beginning is on the next day
    from_on TEXT NOT NULL,              -- first duty date
    until_on TEXT,                      -- last duty date; NULL: no end
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;

CREATE TABLE staff_member (             -- 员工; the least that a shift needs
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    post TEXT NOT NULL CHECK (post IN (
        'director', 'leader', 'nurse', 'caregiver', 'clerk', 'cook', 'guard', 'cleaner', 'driver', 'social', 'other')),
    area_id INTEGER REFERENCES area(id), -- NULL: the whole home
    phone TEXT NOT NULL DEFAULT '',
    account_id INTEGER REFERENCES account(id), -- NULL: never signs in
    began_on TEXT, left_on TEXT,
    remark TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX staff_member_account ON staff_member(account_id)
    WHERE account_id IS NOT NULL AND withdrawn_seq IS NULL;

-- care log -------------------------------------------------------------------------------------------
CREATE TABLE care_entry (               -- 照护记录; append-only but for withdrawn_seq
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    item TEXT NOT NULL,                 -- key of the catalogue: breakfast, temperature, night_look …
    outcome TEXT NOT NULL,              -- usual, or keys of phrases apart by a space; "" for a usual measurement
    value REAL, second_value REAL,      -- of a measurement, in the item's unit; systolic and diastolic
    note TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,                   -- when it was done or seen, UTC
    duty_on TEXT NOT NULL,              -- 值班日: the date the shift began
    shift_id INTEGER REFERENCES shift_kind(id),
    late INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)), -- 补记
    late_reason TEXT NOT NULL DEFAULT '',
    flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)), -- 写进交班
    corrects INTEGER REFERENCES care_entry(id), why TEXT NOT NULL DEFAULT '',
    leads INTEGER NOT NULL CHECK (leads >= 0), -- lines of a group, on the first of it; 0: one that follows
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
-- A group: what was confirmed at once of one resident's routine; same instant, ids in a row, mostly a single line.
-- Lines are found through the first of their group, so that a room of 48 lines puts 6 into an index, not 48.
-- An index ends with the row's id by itself.
CREATE INDEX care_entry_at ON care_entry(at, id, leads) WHERE leads > 0;
CREATE INDEX care_entry_resident ON care_entry(resident_id, at, id, item) WHERE leads > 0; -- the item is for trends
CREATE INDEX care_entry_corrects ON care_entry(corrects) WHERE corrects IS NOT NULL;
CREATE INDEX care_entry_item ON care_entry(item, at) WHERE leads = 1;
CREATE INDEX care_entry_unusual ON care_entry(at) WHERE outcome NOT IN ('', 'usual');
CREATE INDEX care_entry_flagged ON care_entry(at) WHERE flagged = 1;
CREATE INDEX care_entry_late ON care_entry(at) WHERE late = 1;
CREATE TABLE care_limit (               -- 个人范围: what is usual for one resident
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    item TEXT NOT NULL,
    low REAL, high REAL,                -- NULL: as for everybody
    second_low REAL, second_high REAL,  -- of the diastolic
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX care_limit_resident ON care_limit(resident_id, item);
CREATE TABLE plan_line (                -- 照护计划: what is done otherwise for one resident; a later line replaces
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    item TEXT NOT NULL,
    deed TEXT NOT NULL CHECK (deed IN ('do', 'skip', 'usual')),
    part TEXT CHECK (part IN ('day', 'night')), -- NULL: in every shift
    times TEXT NOT NULL DEFAULT '',     -- HH:MM apart by a space; "": as for everybody
    every_hours INTEGER CHECK (every_hours BETWEEN 1 AND 12),
    how TEXT NOT NULL DEFAULT '',
    from_on TEXT NOT NULL,
    why TEXT NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX plan_line_resident ON plan_line(resident_id, from_on);

-- sums, kept in the transaction of each entry; equal to a recount
CREATE TABLE care_day (
    span TEXT NOT NULL,                 -- the duty date
    item TEXT NOT NULL,
    lines INTEGER NOT NULL, entries INTEGER NOT NULL, unusual INTEGER NOT NULL, total INTEGER NOT NULL, -- as of months
    PRIMARY KEY (span, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE care_month (
    span TEXT NOT NULL,                 -- YYYY-MM of the duty date
    item TEXT NOT NULL,
    lines INTEGER NOT NULL,             -- all ever written, those corrected or taken back too
    entries INTEGER NOT NULL, unusual INTEGER NOT NULL, -- that stand
    total INTEGER NOT NULL,             -- sum of the values that stand, in thousandths
    PRIMARY KEY (span, item)
) STRICT, WITHOUT ROWID;
-- words of every line ever written; who searches leaves out the lines that do not stand
CREATE VIRTUAL TABLE care_words USING fts5(note, tokenize='unicode61', detail=none, content='', columnsize=0);
CREATE TABLE care_words_until (         -- one row: lines with a greater id wait to be put into care_words together
    id INTEGER NOT NULL
) STRICT;
INSERT INTO care_words_until (id) VALUES (0);

CREATE TABLE shift_signed (             -- 本班签名: who stands for a shift's log of an area
    id INTEGER PRIMARY KEY,
    duty_on TEXT NOT NULL, shift_id INTEGER NOT NULL REFERENCES shift_kind(id),
    area_id INTEGER REFERENCES area(id),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX shift_signed_on ON shift_signed(duty_on, shift_id);

-- medicines ------------------------------------------------------------------------------------------
CREATE TABLE medicine_order (           -- 用药; a change is a new line of the course, an end is a line of its own
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    name TEXT NOT NULL, strength TEXT NOT NULL DEFAULT '', -- 阿司匹林肠溶片, 100 mg
    dose TEXT NOT NULL, route TEXT NOT NULL DEFAULT '',    -- 1片, 口服
    times TEXT NOT NULL CHECK (json_valid(times)),         -- ["08:00", "20:00"]; [] when needed (必要时)
    from_on TEXT NOT NULL, until_on TEXT,                  -- NULL: until it is stopped
    ordered_by TEXT NOT NULL, source TEXT NOT NULL DEFAULT '',
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)), -- 镇静、精神类: counted by two
    unit TEXT NOT NULL DEFAULT '',                         -- of the stock: 片, 支
    per_dose REAL,                                         -- units of the stock a dose takes; NULL: not counted
    note TEXT NOT NULL DEFAULT '',
    corrects INTEGER REFERENCES medicine_order(id),        -- always the first line: all of them are one course
    why TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX medicine_order_resident ON medicine_order(resident_id, from_on);
CREATE INDEX medicine_order_corrects ON medicine_order(corrects) WHERE corrects IS NOT NULL;
-- stops, doses and counts name the first line of the course they belong to
CREATE TABLE medicine_stop (            -- 停药
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES medicine_order(id),
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    last_on TEXT NOT NULL,              -- last day it is given
    by_whom TEXT NOT NULL, why TEXT NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX medicine_stop_order ON medicine_stop(order_id);
CREATE TABLE dose (                     -- 服药
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES medicine_order(id),
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    due_at TEXT,                        -- UTC; NULL: given when needed
    outcome TEXT NOT NULL CHECK (outcome IN ('given', 'refused', 'missed', 'vomited', 'away')),
    at TEXT NOT NULL,                   -- UTC
    amount REAL,                        -- units of the stock that were used; NULL: not counted
    note TEXT NOT NULL DEFAULT '',
    second_by INTEGER REFERENCES account(id), -- who looked on with a PIN, for locked ones
    late INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)), -- recorded as 补记
    flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)), -- 写进交班
    corrects INTEGER REFERENCES dose(id), why TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX dose_resident ON dose(resident_id, at);
CREATE INDEX dose_order ON dose(order_id, due_at);
CREATE INDEX dose_due ON dose(due_at, order_id, withdrawn_seq) WHERE due_at IS NOT NULL;
CREATE INDEX dose_needed ON dose(at) WHERE due_at IS NULL;
CREATE INDEX dose_flagged ON dose(recorded_at) WHERE flagged = 1;
CREATE INDEX dose_corrects ON dose(corrects) WHERE corrects IS NOT NULL;
CREATE TABLE medicine_count (           -- 药品清点: what is there, counted
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES medicine_order(id),
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    kind TEXT NOT NULL CHECK (kind IN ('received', 'counted', 'returned', 'destroyed')),
    amount REAL NOT NULL,               -- received and gone: how much; counted: what is there
    at TEXT NOT NULL,
    second_by INTEGER REFERENCES account(id), -- needed for locked ones
    note TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX medicine_count_order ON medicine_count(order_id, at);

-- incidents ------------------------------------------------------------------------------------------
CREATE TABLE incident (                 -- 意外事件; what was first told, never changed
    id INTEGER PRIMARY KEY,
    resident_id INTEGER REFERENCES resident(id), -- NULL: nobody in particular (fire, theft)
    kind TEXT NOT NULL,                 -- one of the nine risks, or fire, illness, death, abuse, theft, quarrel, other
    at TEXT NOT NULL,                   -- when it happened or was found, UTC
    place TEXT NOT NULL, found_by TEXT NOT NULL, what TEXT NOT NULL,
    first_aid TEXT NOT NULL DEFAULT '', sent_to TEXT NOT NULL DEFAULT '',
    injured INTEGER NOT NULL CHECK (injured IN (0, 1)),
    grave INTEGER NOT NULL CHECK (grave IN (0, 1)), -- large wound, fracture, several ill …: to be reported upward
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)), -- abuse concern: the director alone reads it
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX incident_resident ON incident(resident_id, at);
CREATE INDEX incident_at ON incident(at);
CREATE TABLE incident_line (            -- what was added later: told, reported, cause, measure, review, closed …
    id INTEGER PRIMARY KEY,
    incident_id INTEGER NOT NULL REFERENCES incident(id),
    resident_id INTEGER REFERENCES resident(id), -- as of the incident
    kind TEXT NOT NULL CHECK (kind IN (
        'family_told', 'reported', 'more', 'cause', 'measure', 'review', 'corrected', 'closed', 'reopened')),
    at TEXT NOT NULL,                   -- when it was done, UTC
    whom TEXT NOT NULL DEFAULT '', way TEXT NOT NULL DEFAULT '', by_whom TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX incident_line_incident ON incident_line(incident_id, id);

-- handover -------------------------------------------------------------------------------------------
CREATE TABLE handover_note (            -- 留给下一班: carries over until closed
    id INTEGER PRIMARY KEY,
    area_id INTEGER REFERENCES area(id),
    resident_id INTEGER REFERENCES resident(id),
    text TEXT NOT NULL,
    due_at TEXT,                        -- UTC; NULL: no time
    closed_at TEXT, closed_by INTEGER, closed_note TEXT,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX handover_note_open ON handover_note(recorded_at) WHERE closed_at IS NULL AND withdrawn_seq IS NULL;
CREATE TABLE handover_thing (           -- what is counted at each handover: keys, torch, wheelchairs …
    id INTEGER PRIMARY KEY,
    area_id INTEGER REFERENCES area(id),
    name TEXT NOT NULL, should_be INTEGER NOT NULL, position INTEGER NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE TABLE handover (                 -- 交接班: one sheet a shift and area
    id INTEGER PRIMARY KEY,
    area_id INTEGER REFERENCES area(id),
    duty_on TEXT NOT NULL, shift_id INTEGER NOT NULL REFERENCES shift_kind(id),
    sheet TEXT NOT NULL CHECK (json_valid(sheet)), -- everything on the page, as signed
    seal TEXT NOT NULL,                 -- SHA-256 over sheet and signatures
    leader TEXT NOT NULL DEFAULT '',
    from_by INTEGER NOT NULL REFERENCES account(id), from_at TEXT NOT NULL, -- 交班人
    to_by INTEGER NOT NULL REFERENCES account(id), to_at TEXT NOT NULL,     -- 接班人, somebody else
    leader_by INTEGER REFERENCES account(id), leader_at TEXT,
    reason TEXT NOT NULL DEFAULT '',    -- early, late, or signed with something missing
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER,
    CHECK (from_by <> to_by)
) STRICT;
CREATE UNIQUE INDEX handover_once ON handover(duty_on, shift_id, ifnull(area_id, 0)) WHERE withdrawn_seq IS NULL;
CREATE TABLE handover_added (           -- corrections of a signed sheet: lines below it
    id INTEGER PRIMARY KEY,
    handover_id INTEGER NOT NULL REFERENCES handover(id),
    text TEXT NOT NULL, why TEXT NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL
) STRICT;
"""
