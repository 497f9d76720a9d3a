"""Hazards from the report to the closing by a second person, and inspections from outside."""

NAME = "m0006_hazards"

SQL = """
CREATE TABLE outside_inspection (       -- 外部检查
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('county', 'funds', 'fire', 'market', 'health', 'other')),
    held_on TEXT NOT NULL,
    inspectors TEXT NOT NULL CHECK (trim(inspectors) <> ''), -- office and names
    accompanied_by TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL CHECK (outcome IN ('good', 'problems')),
    note TEXT NOT NULL DEFAULT '',
    paper TEXT REFERENCES attachment(hash),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX outside_inspection_on ON outside_inspection(held_on);

CREATE TABLE hazard (                   -- 隐患; what was first reported, never changed
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL, number INTEGER NOT NULL CHECK (number > 0), -- 2026-017
    found_at TEXT NOT NULL,             -- UTC
    found_by TEXT NOT NULL, place TEXT NOT NULL CHECK (trim(place) <> ''), what TEXT NOT NULL CHECK (trim(what) <> ''),
    source TEXT NOT NULL CHECK (source IN ('round', 'inspection', 'equipment', 'food', 'seen')),
    source_id INTEGER,                  -- of the row it was found at; NULL: seen
    item TEXT NOT NULL DEFAULT '',      -- of the check, as it read then
    critical INTEGER NOT NULL CHECK (critical IN (0, 1)),
    grade TEXT NOT NULL CHECK (grade IN ('minor', 'larger', 'major')),
    major_group INTEGER CHECK (major_group BETWEEN 1 AND 5),
    on_the_spot INTEGER NOT NULL CHECK (on_the_spot IN (0, 1)),
    interim TEXT NOT NULL DEFAULT '',
    owner_id INTEGER REFERENCES staff_member(id), -- NULL: nobody of the staff, `owner` is written
    owner TEXT NOT NULL CHECK (trim(owner) <> ''),
    deadline TEXT NOT NULL,             -- last day
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    CHECK ((grade = 'major') = (major_group IS NOT NULL)),
    CHECK ((source = 'seen') = (source_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX hazard_number ON hazard(id >> 40, year, number); -- each home counts its own
CREATE INDEX hazard_source ON hazard(source, source_id);
CREATE INDEX hazard_found ON hazard(found_at);

CREATE TABLE hazard_step (              -- everything after the report; only added to
    id INTEGER PRIMARY KEY,
    hazard_id INTEGER NOT NULL REFERENCES hazard(id),
    kind TEXT NOT NULL CHECK (kind IN (
        'started', 'mended', 'sent_back', 'closed', 'reopened', 'regraded', 'deadline', 'owner', 'noted', 'taken_back')),
    text TEXT NOT NULL DEFAULT '',
    staff_id INTEGER REFERENCES staff_member(id), -- who mended it; whose it is now
    owner TEXT NOT NULL DEFAULT '',     -- name of the same, as written
    grade TEXT CHECK (grade IN ('minor', 'larger', 'major')),
    major_group INTEGER CHECK (major_group BETWEEN 1 AND 5),
    deadline TEXT,
    second_by INTEGER REFERENCES account(id), -- who signed beside the one who closed it
    step_id INTEGER REFERENCES hazard_step(id), -- the step that is taken back
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    CHECK ((kind = 'regraded') = (grade IS NOT NULL)),
    CHECK ((grade IS 'major') = (major_group IS NOT NULL)),
    CHECK ((kind = 'deadline') = (deadline IS NOT NULL)),
    CHECK (kind <> 'owner' OR trim(owner) <> ''),
    CHECK ((kind = 'taken_back') = (step_id IS NOT NULL)),
    CHECK (second_by IS NULL OR kind = 'closed' AND second_by <> recorded_by),
    CHECK (kind NOT IN ('sent_back', 'reopened', 'regraded', 'deadline', 'noted', 'taken_back') OR trim(text) <> '')
) STRICT;
CREATE INDEX hazard_step_of ON hazard_step(hazard_id, id);

CREATE TABLE hazard_photo (
    id INTEGER PRIMARY KEY,
    hazard_id INTEGER NOT NULL REFERENCES hazard(id),
    step_id INTEGER REFERENCES hazard_step(id), -- NULL: came with the report
    stage TEXT NOT NULL CHECK (stage IN ('before', 'after')),
    photo TEXT NOT NULL REFERENCES attachment(hash),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL
) STRICT;
CREATE INDEX hazard_photo_of ON hazard_photo(hazard_id);

CREATE TRIGGER hazard_stays BEFORE UPDATE ON hazard BEGIN SELECT RAISE(ABORT, 'a hazard is never changed'); END;
CREATE TRIGGER hazard_kept BEFORE DELETE ON hazard BEGIN SELECT RAISE(ABORT, 'a hazard is never deleted'); END;
CREATE TRIGGER hazard_step_stays BEFORE UPDATE ON hazard_step BEGIN SELECT RAISE(ABORT, 'steps are only added'); END;
CREATE TRIGGER hazard_step_kept BEFORE DELETE ON hazard_step BEGIN SELECT RAISE(ABORT, 'steps are only added'); END;
CREATE TRIGGER hazard_closed_by_another BEFORE INSERT ON hazard_step WHEN NEW.kind = 'closed' BEGIN
    SELECT RAISE(ABORT, 'who mended a hazard does not close it') FROM hazard_step m
    WHERE m.hazard_id = NEW.hazard_id AND m.kind = 'mended' AND m.recorded_by IN (NEW.recorded_by, NEW.second_by)
        AND m.id > coalesce((
            SELECT max(id) FROM hazard_step WHERE hazard_id = NEW.hazard_id AND kind = 'reopened'), 0);
    SELECT RAISE(ABORT, 'two people close a major hazard') WHERE NEW.second_by IS NULL AND 'major' = coalesce(
        (SELECT grade FROM hazard_step WHERE hazard_id = NEW.hazard_id AND kind = 'regraded' ORDER BY id DESC LIMIT 1),
        (SELECT grade FROM hazard WHERE id = NEW.hazard_id));
END;
"""
