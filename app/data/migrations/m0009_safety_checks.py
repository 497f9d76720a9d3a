"""Checks of safety: templates and their versions, places that are walked, rounds, answers, signatures, reasons of gaps."""

NAME = "m0009_safety_checks"

SQL = """
CREATE TABLE check_template (           -- 检查项目表
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,          -- D-FIRE; of the home's own: H-1
    position INTEGER NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL
) STRICT;
CREATE TABLE check_template_version (   -- how it is from a day on; a later one takes its place
    id INTEGER PRIMARY KEY,
    template_id INTEGER NOT NULL REFERENCES check_template(id),
    from_on TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)), -- name, how often, who, items with their sources
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)), -- from that day on nobody owes it
    reason TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    confirmed_at TEXT, confirmed_by INTEGER, -- by the director; NULL: prepared, holds not yet
    withdrawn_seq INTEGER,
    CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL))
) STRICT;
CREATE INDEX check_template_version_of ON check_template_version(template_id, from_on);

CREATE TABLE check_place (              -- 巡查区域: 1楼东, 厨房
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('floor', 'bath', 'kitchen', 'boiler', 'power', 'control', 'yard', 'other')),
    district TEXT NOT NULL DEFAULT '',  -- 片区: walked by somebody of its own; '': the whole home together
    position INTEGER NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;

CREATE TABLE check_event (              -- 因事检查: what makes a round due that no calendar knows
    id INTEGER PRIMARY KEY,
    template_id INTEGER NOT NULL REFERENCES check_template(id),
    raised_at TEXT NOT NULL, due_on TEXT NOT NULL, -- last day
    about TEXT NOT NULL CHECK (about <> ''), -- what happened: 张三入住
    resident_id INTEGER REFERENCES resident(id), -- NULL: nobody in particular
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX check_event_of ON check_event(template_id, raised_at);

CREATE TABLE check_round (              -- 一次检查
    id INTEGER PRIMARY KEY,
    template_id INTEGER NOT NULL REFERENCES check_template(id),
    version_id INTEGER NOT NULL REFERENCES check_template_version(id), -- its text as it was asked
    duty_on TEXT NOT NULL,              -- the day it belongs to; of a night the day it begins
    district TEXT NOT NULL DEFAULT '',
    event_id INTEGER REFERENCES check_event(id),
    walked_at TEXT NOT NULL,            -- when it began
    finished_at TEXT,                   -- NULL: being walked
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)), -- entered afterwards from a sheet
    note TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX check_round_of ON check_round(template_id, duty_on);
CREATE INDEX check_round_of_event ON check_round(event_id) WHERE event_id IS NOT NULL;
CREATE INDEX check_round_open ON check_round(template_id) WHERE finished_at IS NULL AND withdrawn_seq IS NULL;

CREATE TABLE check_answer (             -- one item at one place; given anew, the line before is withdrawn
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES check_round(id),
    place_id INTEGER REFERENCES check_place(id), -- NULL: asked once for the whole home
    item TEXT NOT NULL,                 -- code
    answer TEXT NOT NULL CHECK (answer IN ('good', 'bad', 'none', 'told')), -- 正常, 异常, 不适用; a value or words
    value REAL, expected REAL,          -- measured or counted; how many there should be
    text TEXT NOT NULL DEFAULT '',
    photo TEXT REFERENCES attachment(hash),
    hazard_id INTEGER REFERENCES hazard(id), -- what it led to
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER,
    CHECK (answer <> 'bad' OR text <> '')
) STRICT;
CREATE INDEX check_answer_of ON check_answer(round_id);
CREATE INDEX check_answer_bad ON check_answer(hazard_id) WHERE hazard_id IS NOT NULL;

CREATE TABLE check_signature (          -- 签字
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES check_round(id),
    duty TEXT NOT NULL CHECK (duty IN ('performed', 'confirmed', 'joined')), -- 巡查人, 确认人, 参加人
    account_id INTEGER NOT NULL,
    name TEXT NOT NULL,                 -- as signed
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX check_signature_of ON check_signature(round_id) WHERE withdrawn_seq IS NULL;
CREATE TABLE check_attendance (         -- who took part in a drill or training
    round_id INTEGER NOT NULL REFERENCES check_round(id),
    staff_id INTEGER NOT NULL REFERENCES staff_member(id),
    passed INTEGER CHECK (passed IN (0, 1)), -- NULL: not tested
    PRIMARY KEY (round_id, staff_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE check_reason (             -- why a round was missed; it stays missed
    id INTEGER PRIMARY KEY,
    template_id INTEGER NOT NULL REFERENCES check_template(id),
    duty_on TEXT NOT NULL,
    district TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL CHECK (reason <> ''),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX check_reason_of ON check_reason(template_id, duty_on);
"""
