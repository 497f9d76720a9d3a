"""Equipment: the register of fire, special and other equipment, what was looked at, what was taken out of use."""

NAME = "m0007_equipment"

SQL = """
CREATE TABLE equipment (                -- 设备台账: one thing, or several alike at one place
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('extinguisher', 'detector', 'hydrant', 'emergency_light', 'lift', 'boiler',
        'pressure_vessel', 'gas_alarm', 'generator', 'other')),
    name TEXT NOT NULL,
    place TEXT NOT NULL,
    maker TEXT NOT NULL DEFAULT '',     -- 厂家、型号
    serial TEXT NOT NULL DEFAULT '',    -- 出厂编号
    registration TEXT NOT NULL DEFAULT '', -- 使用登记证编号 of special equipment
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 9999),
    in_use_on TEXT, discard_on TEXT,    -- NULL: not known
    next_on TEXT,                       -- inspection after the entry, until one is on record; NULL: not known
    interval_months INTEGER CHECK (interval_months BETWEEN 1 AND 120), -- NULL: as the home's rules say of its kind
    staff_id INTEGER REFERENCES staff_member(id), -- 责任人
    remark TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;

CREATE TABLE equipment_check (          -- 检查: the own look, or an inspection by a firm or office
    id INTEGER PRIMARY KEY,
    equipment_id INTEGER NOT NULL REFERENCES equipment(id),
    kind TEXT NOT NULL CHECK (kind IN ('look', 'inspection')),
    on_day TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    next_on TEXT,                       -- of an inspection; NULL: after the interval
    paper TEXT REFERENCES attachment(hash),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER,
    CHECK (passed = 1 OR note <> '')
) STRICT;
CREATE INDEX equipment_check_of ON equipment_check(equipment_id, on_day);
CREATE INDEX equipment_check_day ON equipment_check(on_day);
CREATE INDEX equipment_check_inspection ON equipment_check(equipment_id) WHERE kind = 'inspection';

CREATE TABLE equipment_end (            -- 报废、停用: stays in the register, struck out
    id INTEGER PRIMARY KEY,
    equipment_id INTEGER NOT NULL REFERENCES equipment(id),
    on_day TEXT NOT NULL,               -- first day out of use
    reason TEXT NOT NULL CHECK (reason <> ''),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX equipment_end_of ON equipment_end(equipment_id) WHERE withdrawn_seq IS NULL;
"""
