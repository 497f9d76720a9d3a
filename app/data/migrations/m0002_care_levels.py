"""Care levels, dated rules of the home, and its working days."""

NAME = "m0002_care_levels"

SQL = """
-- rules with a date (app/data) -----------------------------------------------------------------------
CREATE TABLE rule_value (               -- a value of a rule from a day on; the defaults are in the program
    id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL,                 -- "care_levels.ability_months"
    value TEXT NOT NULL,                -- JSON
    from_on TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',    -- the paper that says so
    reason TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX rule_value_rule ON rule_value(rule, from_on, id);

CREATE TABLE work_calendar (            -- 放假调休安排 of a year; the newest line of a year counts
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    off TEXT NOT NULL CHECK (json_valid(off)),       -- days off that are no weekend, ISO dates
    worked TEXT NOT NULL CHECK (json_valid(worked)), -- weekend days that are worked
    source TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX work_calendar_year ON work_calendar(year, id);

-- care levels ----------------------------------------------------------------------------------------
CREATE TABLE self_care_observation (    -- the home's own six items; 1: can do it alone
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    observed_on TEXT NOT NULL,
    eat INTEGER NOT NULL CHECK (eat IN (0, 1)), dress INTEGER NOT NULL CHECK (dress IN (0, 1)),
    bed INTEGER NOT NULL CHECK (bed IN (0, 1)), toilet INTEGER NOT NULL CHECK (toilet IN (0, 1)),
    walk INTEGER NOT NULL CHECK (walk IN (0, 1)), bathe INTEGER NOT NULL CHECK (bathe IN (0, 1)),
    class TEXT NOT NULL CHECK (class IN ('independent', 'partial', 'dependent')), -- by the rules of that day
    note TEXT NOT NULL DEFAULT '',
    corrects INTEGER REFERENCES self_care_observation(id), why TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX self_care_observation_resident ON self_care_observation(resident_id, observed_on, id,
    withdrawn_seq, recorded_at, class); -- more than it sorts by, here and below: what is asked of everybody at once
CREATE INDEX self_care_observation_corrects ON self_care_observation(corrects) WHERE corrects IS NOT NULL;

CREATE TABLE class_report_step (        -- 变更上报; a new line for each step, the last one counts
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    report INTEGER NOT NULL,            -- id of the report's first line
    step TEXT NOT NULL CHECK (step IN ('reported', 'received', 'answered', 'dropped')),
    step_on TEXT NOT NULL,              -- day of the step itself
    observation_id INTEGER REFERENCES self_care_observation(id),
    to_whom TEXT NOT NULL DEFAULT '',   -- township, county office
    note TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX class_report_step_resident ON class_report_step(resident_id, report, id);

CREATE TABLE official_class (           -- 生活自理能力认定 by the county
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    class TEXT NOT NULL CHECK (class IN ('independent', 'partial', 'dependent')),
    from_on TEXT NOT NULL,              -- in force from this day
    decided_on TEXT NOT NULL,
    office TEXT NOT NULL,               -- who decided
    document TEXT NOT NULL,             -- number or name of the paper
    assessor TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    paper TEXT REFERENCES attachment(hash),
    report INTEGER REFERENCES class_report_step(id), -- first line of the report it answers
    corrects INTEGER REFERENCES official_class(id), why TEXT NOT NULL DEFAULT '',
    confirmed_at TEXT, confirmed_by INTEGER, -- NULL: prepared by the clerk, counts for nothing yet
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX official_class_resident ON official_class(resident_id, from_on, id);
CREATE INDEX official_class_corrects ON official_class(corrects) WHERE corrects IS NOT NULL;

CREATE TABLE ability_assessment (       -- GB/T 42195-2022, or an older result of MZ/T 039-2013
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    standard TEXT NOT NULL CHECK (standard IN ('gbt42195', 'mzt039')),
    assessed_on TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('first', 'regular', 'immediate', 'doubted', 'other')),
    why_note TEXT NOT NULL DEFAULT '',
    scores TEXT CHECK (json_valid(scores)),     -- item -> score; NULL for the older standard
    notes TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(notes)), -- item -> a sentence
    self_care INTEGER, movement INTEGER, mental INTEGER, social INTEGER, total INTEGER, -- points
    coma INTEGER CHECK (coma IN (0, 1)), dementia INTEGER CHECK (dementia IN (0, 1)),
    psychiatric INTEGER CHECK (psychiatric IN (0, 1)), incidents INTEGER, -- in the days before; NULL: older standard
    rules TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(rules)), -- those whose condition held
    by_rules TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(by_rules)), -- values of the settings it was computed with
    initial_level INTEGER,
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    assessor TEXT NOT NULL, second_assessor TEXT NOT NULL DEFAULT '',
    second_by INTEGER REFERENCES account(id), -- signed with a PIN; NULL: signs the paper
    informant TEXT NOT NULL DEFAULT '', relation TEXT NOT NULL DEFAULT '',
    office TEXT NOT NULL DEFAULT '',    -- who assessed, where it was not the home
    paper TEXT REFERENCES attachment(hash),
    text_version TEXT NOT NULL DEFAULT '', -- of the item texts
    corrects INTEGER REFERENCES ability_assessment(id), correction TEXT NOT NULL DEFAULT '', -- why it does
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX ability_assessment_resident ON ability_assessment(resident_id, assessed_on, id,
    withdrawn_seq, recorded_at, standard, level);
CREATE INDEX ability_assessment_corrects ON ability_assessment(corrects) WHERE corrects IS NOT NULL;

CREATE TABLE risk_assessment (          -- 九项风险, all or some of them
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    assessed_on TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('first', 'regular', 'immediate', 'other')),
    why_note TEXT NOT NULL DEFAULT '',
    assessor TEXT NOT NULL, reviewer TEXT NOT NULL DEFAULT '',
    told TEXT NOT NULL DEFAULT '',      -- whom the grades were told: resident, guardian
    corrects INTEGER REFERENCES risk_assessment(id), correction TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX risk_assessment_resident ON risk_assessment(resident_id, assessed_on, id, withdrawn_seq, recorded_at);
CREATE INDEX risk_assessment_corrects ON risk_assessment(corrects) WHERE corrects IS NOT NULL;
CREATE TABLE risk_grade (               -- a risk without a line was not assessed that time
    assessment_id INTEGER NOT NULL REFERENCES risk_assessment(id),
    risk TEXT NOT NULL,
    grade TEXT NOT NULL CHECK (grade IN ('none', 'low', 'medium', 'high')),
    measure TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (assessment_id, risk)
) STRICT, WITHOUT ROWID;
CREATE INDEX risk_grade_graded ON risk_grade(assessment_id, risk, grade);

-- of files and moves, what is asked of everybody at once
CREATE INDEX paper_on_file_held ON paper_on_file(resident_id, paper) WHERE withdrawn_seq IS NULL AND state <> 'missing';
CREATE INDEX health_item_newest ON health_item(resident_id, kind, withdrawn_seq, recorded_at);
CREATE INDEX stay_move_deciding ON stay_move(resident_id, at)
    WHERE kind IN ('admitted', 'moved_bed', 'transferred_out', 'discharged', 'support_ended', 'died');
"""
