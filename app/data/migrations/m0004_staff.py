"""What the home keeps of its staff: certificates, training, limits of night work, ties between people."""

NAME = "m0004_staff"

SQL = """
ALTER TABLE staff_member ADD COLUMN sex TEXT NOT NULL DEFAULT 'unknown'
    CHECK (sex IN ('unknown', 'male', 'female', 'unstated'));
ALTER TABLE staff_member ADD COLUMN born_on TEXT;              -- NULL: not known
ALTER TABLE staff_member ADD COLUMN employment TEXT NOT NULL DEFAULT ''; -- 用工性质: a key, or own words; '': not asked
ALTER TABLE staff_member ADD COLUMN workload INTEGER NOT NULL DEFAULT 100
    CHECK (workload BETWEEN 1 AND 100);                        -- percent of full time
ALTER TABLE staff_member ADD COLUMN experienced_since TEXT;    -- in this work, here or elsewhere; NULL: not known
ALTER TABLE staff_member ADD COLUMN nights TEXT NOT NULL DEFAULT '' CHECK (nights IN ('', 'yes', 'no')); -- '': not asked
ALTER TABLE staff_member ADD COLUMN is_head INTEGER NOT NULL DEFAULT 0 CHECK (is_head IN (0, 1)); -- 组长
ALTER TABLE staff_member ADD COLUMN goes_to TEXT NOT NULL DEFAULT '';    -- 去向, when the home closes; '': not settled
ALTER TABLE staff_member ADD COLUMN photo TEXT REFERENCES attachment(hash);
ALTER TABLE import_batch ADD COLUMN kind TEXT NOT NULL DEFAULT 'residents' CHECK (kind IN ('residents', 'staff'));
ALTER TABLE import_row ADD COLUMN staff_id INTEGER REFERENCES staff_member(id);
CREATE TABLE staff_also_area (          -- areas somebody may stand in for beside the own one
    staff_id INTEGER NOT NULL REFERENCES staff_member(id),
    area_id INTEGER NOT NULL REFERENCES area(id),
    PRIMARY KEY (staff_id, area_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_certificate (        -- 证件; a new one for an old one is a new row
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff_member(id),
    kind TEXT NOT NULL,                 -- health, caregiver, nurse …, or own words
    level TEXT NOT NULL DEFAULT '',     -- 五级, 中级 …
    number TEXT NOT NULL DEFAULT '',
    issued_on TEXT,                     -- NULL: not known
    expires_on TEXT,                    -- last day; NULL: lasting, or not known
    lasting INTEGER NOT NULL CHECK (lasting IN (0, 1)), -- 长期
    paper TEXT REFERENCES attachment(hash),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER,
    CHECK (lasting = 0 OR expires_on IS NULL)
) STRICT;
CREATE INDEX staff_certificate_of ON staff_certificate(staff_id);

CREATE TABLE staff_training (           -- 培训, one row a person
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff_member(id),
    held_on TEXT NOT NULL,
    topic TEXT NOT NULL,                -- safety, fire …, or own words
    minutes INTEGER CHECK (minutes > 0), -- NULL: not told
    given_by TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL CHECK (result IN ('passed', 'failed', 'no_test')),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX staff_training_of ON staff_training(staff_id, held_on);

CREATE TABLE staff_limit (              -- no night shifts meanwhile
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff_member(id),
    kind TEXT NOT NULL CHECK (kind IN ('pregnant', 'nursing', 'health', 'other')),
    from_on TEXT NOT NULL,
    until_on TEXT,                      -- last day; NULL: no end is known
    note TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX staff_limit_of ON staff_limit(staff_id);

CREATE TABLE staff_tie (                -- couples and relatives, once a pair
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff_member(id),
    other_id INTEGER NOT NULL REFERENCES staff_member(id),
    kind TEXT NOT NULL CHECK (kind IN ('couple', 'relatives', 'other')),
    shifts TEXT NOT NULL CHECK (shifts IN ('', 'apart', 'together')), -- '': as it comes
    note TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER,
    CHECK (staff_id < other_id)
) STRICT;
"""
