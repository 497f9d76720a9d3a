"""Rosters: who is planned together, their duties and what they need, the month, leave and wishes, what was published."""

NAME = "m0005_rosters"

SQL = """
CREATE TABLE roster_group (             -- 排班组: 护理组, 厨房, 门卫, 带班领导
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    posts TEXT NOT NULL CHECK (json_valid(posts)), -- ["caregiver"]
    area_id INTEGER REFERENCES area(id), -- NULL: the whole home
    position INTEGER NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;

CREATE TABLE duty (                     -- 班种: one letter in the grid; times never change, another one takes its place
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES roster_group(id),
    letter TEXT NOT NULL,               -- 白
    name TEXT NOT NULL,                 -- 白班
    begins TEXT NOT NULL, ends TEXT NOT NULL, -- HH:MM; an end not after the beginning is on the next day
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440), -- that count as work
    look TEXT NOT NULL CHECK (look IN ('day', 'evening', 'night', 'away', 'other')),
    on_floor INTEGER NOT NULL CHECK (on_floor IN (0, 1)), -- 0: an escort, a course; not counted where residents are
    position INTEGER NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX duty_group ON duty(group_id);

CREATE TABLE duty_need (                -- how many a duty needs; the newest line of a kind of day holds
    id INTEGER PRIMARY KEY,
    duty_id INTEGER NOT NULL REFERENCES duty(id),
    days TEXT NOT NULL CHECK (days IN ('every', 'workday', 'rest')), -- rest: weekends and public holidays
    least INTEGER NOT NULL CHECK (least >= 0), wanted INTEGER NOT NULL CHECK (wanted >= least),
    from_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX duty_need_duty ON duty_need(duty_id);

CREATE TABLE roster_cell (              -- one person's day; set anew, the line before is withdrawn
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES roster_group(id),
    staff_id INTEGER NOT NULL REFERENCES staff_member(id),
    on_day TEXT NOT NULL,               -- the duty begins on it
    duty_id INTEGER REFERENCES duty(id), -- NULL: a day off (休); no line at all: not planned yet
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)), -- 锁定: filling does not move it
    reason TEXT NOT NULL DEFAULT '',    -- of a change after publishing
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX roster_cell_day ON roster_cell(group_id, on_day, staff_id) WHERE withdrawn_seq IS NULL;
CREATE INDEX roster_cell_staff ON roster_cell(staff_id, on_day) WHERE withdrawn_seq IS NULL;

CREATE TABLE roster_ask (               -- 愿望和休假
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff_member(id),
    kind TEXT NOT NULL CHECK (kind IN ('wish_off', 'wish_duty', 'wish_not', 'leave', 'sick', 'training')),
    duty_id INTEGER REFERENCES duty(id), -- of wish_duty and wish_not
    from_on TEXT NOT NULL, until_on TEXT NOT NULL CHECK (until_on >= from_on),
    note TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER,
    CHECK ((kind IN ('wish_duty', 'wish_not')) = (duty_id IS NOT NULL))
) STRICT;
CREATE INDEX roster_ask_days ON roster_ask(until_on) WHERE withdrawn_seq IS NULL;
CREATE TABLE roster_ask_answer (        -- leave is asked for, then granted or refused; a wish needs no answer
    id INTEGER PRIMARY KEY,
    ask_id INTEGER NOT NULL REFERENCES roster_ask(id),
    granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX roster_ask_answer_ask ON roster_ask_answer(ask_id);

CREATE TABLE roster_swap (              -- 换班 that a person asks for
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES roster_group(id),
    staff_id INTEGER NOT NULL REFERENCES staff_member(id), on_day TEXT NOT NULL,
    other_id INTEGER NOT NULL REFERENCES staff_member(id), other_day TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE TABLE roster_swap_answer (
    id INTEGER PRIMARY KEY,
    swap_id INTEGER NOT NULL REFERENCES roster_swap(id),
    granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX roster_swap_answer_swap ON roster_swap_answer(swap_id);

CREATE TABLE roster_pattern (           -- 上二休一: what repeats for a person from a day on
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff_member(id),
    group_id INTEGER NOT NULL REFERENCES roster_group(id),
    turn TEXT NOT NULL CHECK (json_valid(turn)), -- [duty id or null, …], repeated
    from_on TEXT NOT NULL, until_on TEXT,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX roster_pattern_staff ON roster_pattern(staff_id);

CREATE TABLE roster_issue (             -- 发布: from then on every change says why
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES roster_group(id),
    month TEXT NOT NULL,                -- YYYY-MM
    number INTEGER NOT NULL,            -- 第几稿
    open_findings INTEGER NOT NULL,     -- what was wrong with it and accepted
    digest TEXT NOT NULL,               -- of every cell as published
    remark TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX roster_issue_month ON roster_issue(group_id, month, number);

CREATE TABLE roster_acceptance (        -- 就这样: a note of a month that is all right as it is
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES roster_group(id),
    month TEXT NOT NULL,                -- YYYY-MM
    finding TEXT NOT NULL,              -- its key; with other numbers it is another note
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX roster_acceptance_finding ON roster_acceptance(group_id, month, finding)
    WHERE withdrawn_seq IS NULL;
"""
