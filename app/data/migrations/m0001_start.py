"""The first tables: the home and its trail, accounts, places, residents, stays, papers, imports."""

NAME = "m0001_start"

SQL = """
-- the home and its trail (app/data) ------------------------------------------------------------------
CREATE TABLE meta (
    name TEXT PRIMARY KEY,      -- home_uuid, home_no, home_name, made_at, sample, trusted_at, head_key …
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,      -- field of a settings dataclass
    value TEXT NOT NULL         -- JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,    -- no gaps
    at TEXT NOT NULL,           -- UTC, as the PC's clock claimed
    clock_ok INTEGER NOT NULL CHECK (clock_ok IN (0, 1)),
    account_id INTEGER,         -- NULL: the program itself (making the home, migrations)
    role TEXT NOT NULL,
    action TEXT NOT NULL,       -- "resident.changed"
    subject TEXT NOT NULL,      -- "resident:123", "" for the home
    detail TEXT NOT NULL,       -- JSON: reason and what the action wants to tell; no ID numbers
    submission TEXT,            -- of a form: the same form sent twice is written once
    previous TEXT NOT NULL,     -- hash of the row before
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_subject ON audit(subject); -- an index ends with the row's id by itself
CREATE UNIQUE INDEX audit_submission ON audit(submission) WHERE submission IS NOT NULL;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES audit(seq),
    hash TEXT NOT NULL,
    made_at TEXT NOT NULL,
    purpose TEXT NOT NULL,      -- "backup", "dossier", "packet" …
    signature TEXT NOT NULL     -- Ed25519 over "seq:hash:made_at:purpose", base64
) STRICT;

CREATE TABLE field_change (     -- history of every field; append-only
    id INTEGER PRIMARY KEY,
    subject_table TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    reason TEXT NOT NULL,
    audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX field_change_subject ON field_change(subject_table, subject_id);
CREATE TRIGGER field_change_stays BEFORE UPDATE ON field_change BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER field_change_kept BEFORE DELETE ON field_change BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TABLE attachment (       -- its bytes are in files.db under the same hash
    hash TEXT PRIMARY KEY,      -- SHA-256 of the stored bytes, hex
    media_type TEXT NOT NULL,   -- image/jpeg, image/png, application/pdf
    bytes INTEGER NOT NULL,
    file_name TEXT NOT NULL,    -- as it came
    width INTEGER, height INTEGER,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (            -- unsaved forms; not a record, so not in the trail
    account_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    body TEXT NOT NULL,         -- JSON
    saved_at TEXT NOT NULL,
    PRIMARY KEY (account_id, form, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE backup_made (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    place TEXT NOT NULL,        -- folder it was written to
    why TEXT NOT NULL,          -- close, daily, before_import, before_migration, by_hand
    bytes INTEGER NOT NULL,
    verified INTEGER NOT NULL CHECK (verified IN (0, 1))
) STRICT;

-- accounts -------------------------------------------------------------------------------------------
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,         -- "director", "nurse" …: names the key slot
    name TEXT NOT NULL,                 -- as shown
    role TEXT NOT NULL,
    post TEXT NOT NULL DEFAULT '',      -- words under the name
    photo TEXT REFERENCES attachment(hash),
    pin_hash TEXT,                      -- Argon2id; NULL: no PIN
    disabled_at TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE TABLE pin_guard (
    account_id INTEGER PRIMARY KEY REFERENCES account(id),
    failures INTEGER NOT NULL,          -- wrong PINs in a row
    wait_seconds INTEGER NOT NULL       -- still to wait, counted down while the program runs, not by the clock
) STRICT;

-- places ---------------------------------------------------------------------------------------------
CREATE TABLE building (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, retired_on TEXT
) STRICT;
CREATE TABLE floor (
    id INTEGER PRIMARY KEY,
    building_id INTEGER NOT NULL REFERENCES building(id),
    name TEXT NOT NULL,                 -- "2层"
    position INTEGER NOT NULL,          -- from the ground up
    left_end TEXT NOT NULL DEFAULT '', right_end TEXT NOT NULL DEFAULT '', -- what stands at the corridor's ends
    retired_on TEXT,
    UNIQUE (building_id, name)
) STRICT;
CREATE TABLE room (
    id INTEGER PRIMARY KEY,
    floor_id INTEGER NOT NULL REFERENCES floor(id),
    name TEXT NOT NULL,                 -- "201"
    sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'any')),
    position INTEGER NOT NULL,          -- along the corridor
    near_nurse INTEGER NOT NULL DEFAULT 0 CHECK (near_nurse IN (0, 1)),
    retired_on TEXT,
    UNIQUE (floor_id, name)
) STRICT;
CREATE TABLE bed (
    id INTEGER PRIMARY KEY,
    room_id INTEGER NOT NULL REFERENCES room(id),
    name TEXT NOT NULL,                 -- "3"; shown as "201-3"
    position INTEGER NOT NULL,
    rail INTEGER NOT NULL DEFAULT 0 CHECK (rail IN (0, 1)),
    oxygen INTEGER NOT NULL DEFAULT 0 CHECK (oxygen IN (0, 1)),
    retired_on TEXT,
    UNIQUE (room_id, name)
) STRICT;

-- residents ------------------------------------------------------------------------------------------
CREATE TABLE resident (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,        -- the home's own, "0087"
    name TEXT NOT NULL CHECK (length(name) > 0),
    former_name TEXT, also_called TEXT, -- several apart by 、
    readings TEXT NOT NULL,             -- "zeng huiyuan|zenghuiyuan|zhy": all readings and initials, for the search
    reading_shown TEXT NOT NULL,        -- "zēng huì yuán", corrected by staff where wrong
    sex TEXT NOT NULL CHECK (sex IN ('unknown', 'male', 'female', 'unstated')), -- GB/T 2261.1: 0 1 2 9
    born_on TEXT,                       -- YYYY-MM-DD, YYYY-MM or YYYY
    born_kind TEXT NOT NULL CHECK (born_kind IN ('exact', 'month', 'year', 'about', 'lunar', 'unknown')),
    born_lunar TEXT,                    -- as told, "1949-06-08" or "1949-06L-08" for a leap month
    id_kind TEXT NOT NULL CHECK (id_kind IN ('id_18', 'id_15', 'other', 'none')),
    id_number TEXT,                     -- upper-case, no spaces
    id_none_reason TEXT,
    id_doubt TEXT,                      -- why a number that breaks a rule was kept
    ethnic TEXT,                        -- GB/T 3304 code, "01" … "56", "97", "98"
    marital TEXT,                       -- GB/T 2261.2 code
    education TEXT, occupation TEXT, religion TEXT, dialect TEXT, phone TEXT,
    support_kind TEXT,                  -- destitute, low_income_disabled, poor_disabled, agreed_care, self_paying, or own words
    household_kind TEXT CHECK (household_kind IN ('urban', 'rural')),
    household_place TEXT,               -- 户籍地址
    certificate_number TEXT, certificate_on TEXT, certificate_office TEXT, -- 供养证
    insurance TEXT, insurance_number TEXT, disability TEXT, disability_number TEXT,
    blood_type TEXT, diet TEXT, eating TEXT, mobility TEXT, senses TEXT, devices TEXT, infection TEXT,
    oxygen TEXT, anticoagulant TEXT, mental TEXT, fears TEXT, skin TEXT,
    about_me TEXT, how_to_talk TEXT, please_do TEXT, please_not TEXT, routine TEXT, friends TEXT, avoid TEXT,
    wishes TEXT, funeral_wishes TEXT, property TEXT, remark TEXT,
    photo TEXT REFERENCES attachment(hash),
    name_picture TEXT REFERENCES attachment(hash), -- the name as on the ID card
    answers TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(answers)), -- field -> why it has no value; absent: not asked
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    import_id INTEGER REFERENCES import_batch(id),
    withdrawn_seq INTEGER               -- audit.seq that took it back; NULL: it stands
) STRICT;
CREATE UNIQUE INDEX resident_id_number ON resident(id_number) WHERE id_number IS NOT NULL AND withdrawn_seq IS NULL;

CREATE TABLE funding_township (         -- 户籍地(出资地), with history
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    township TEXT NOT NULL,
    code TEXT,                          -- division code of the day, never checked against today's list
    from_on TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX funding_township_resident ON funding_township(resident_id, from_on);

CREATE TABLE contact (                  -- 监护人、联系人
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    kind TEXT NOT NULL CHECK (kind IN ('guardian', 'relative', 'committee', 'agent', 'guarantor', 'friend')),
    name TEXT NOT NULL,
    is_office INTEGER NOT NULL DEFAULT 0 CHECK (is_office IN (0, 1)), -- 1: a committee or bureau, not a person
    relation TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '', address TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL DEFAULT '',  -- paper that makes a guardian one
    position INTEGER NOT NULL,          -- who is called first
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX contact_resident ON contact(resident_id, position);

CREATE TABLE health_item (              -- diseases, allergies, operations
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    kind TEXT NOT NULL CHECK (kind IN ('disease', 'allergy', 'operation', 'vaccine')),
    name TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',    -- reaction, stage, dose
    since TEXT NOT NULL DEFAULT '',     -- as told
    source TEXT NOT NULL DEFAULT '',    -- discharge summary, family …
    ended_on TEXT,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX health_item_resident ON health_item(resident_id, kind);

CREATE TABLE paper_on_file (            -- 档案材料, catalogue A–I in resources/papers_on_file.json
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    paper TEXT NOT NULL,                -- key of the catalogue
    state TEXT NOT NULL CHECK (state IN ('held', 'copy', 'missing', 'not_applicable')),
    number TEXT NOT NULL DEFAULT '', signed_on TEXT, kept_where TEXT NOT NULL DEFAULT '',
    pages INTEGER, remark TEXT NOT NULL DEFAULT '',
    scan TEXT REFERENCES attachment(hash),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX paper_on_file_resident ON paper_on_file(resident_id, paper);

CREATE TABLE doubt (                    -- 待核实: what an import or a form could not be sure of
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    field TEXT NOT NULL, code TEXT NOT NULL, note TEXT NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    settled_at TEXT, settled_by INTEGER, settled_note TEXT,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX doubt_resident ON doubt(resident_id);

-- stays ----------------------------------------------------------------------------------------------
CREATE TABLE stay_move (                -- 动向; append-only but for withdrawn_seq
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    kind TEXT NOT NULL CHECK (kind IN (
        'admitted', 'moved_bed', 'went_on_leave', 'came_back', 'went_to_hospital', 'left_hospital',
        'went_missing', 'was_found', 'transferred_out', 'discharged', 'support_ended', 'died')),
    from_state TEXT NOT NULL, to_state TEXT NOT NULL,
    bed_id INTEGER REFERENCES bed(id),  -- bed held after the move; NULL: none
    at TEXT NOT NULL,                   -- when it happened, UTC
    reason TEXT NOT NULL DEFAULT '',
    paper TEXT REFERENCES attachment(hash),
    detail TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail)), -- hospital, ward, where to, how found …
    corrects INTEGER REFERENCES stay_move(id), -- the line this one stands in place of
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    import_id INTEGER REFERENCES import_batch(id),
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX stay_move_resident ON stay_move(resident_id, at, id);
CREATE INDEX stay_move_at ON stay_move(at);
CREATE INDEX stay_move_bed ON stay_move(bed_id) WHERE bed_id IS NOT NULL;
CREATE UNIQUE INDEX stay_move_corrects ON stay_move(corrects) WHERE corrects IS NOT NULL AND withdrawn_seq IS NULL;

CREATE TABLE leave_slip (               -- 请假条; a new line for each step, the last one counts
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    slip INTEGER NOT NULL,              -- id of the slip's first line
    step TEXT NOT NULL CHECK (step IN ('asked', 'approved', 'refused', 'voided', 'gone', 'back', 'search_started')),
    going_to TEXT NOT NULL DEFAULT '', with_whom TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    leaves_at TEXT, due_back_at TEXT,
    meals_stopped INTEGER, medicines TEXT NOT NULL DEFAULT '', advice TEXT NOT NULL DEFAULT '',
    move_id INTEGER REFERENCES stay_move(id),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX leave_slip_resident ON leave_slip(resident_id, slip, id);

CREATE TABLE escort (                   -- 陪护 during a stay in hospital
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    move_id INTEGER NOT NULL REFERENCES stay_move(id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('own', 'hired', 'family')),
    from_at TEXT NOT NULL, to_at TEXT,
    cost_fen INTEGER,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX escort_resident ON escort(resident_id, from_at);

CREATE TABLE death_step (               -- in order
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    step TEXT NOT NULL,                 -- key of stays.model.DEATH_STEPS
    done_at TEXT NOT NULL, by_whom TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
    paper TEXT REFERENCES attachment(hash),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX death_step_resident ON death_step(resident_id, id);

CREATE TABLE prepared_move (            -- prepared by the clerk, waits for the director
    id INTEGER PRIMARY KEY,
    resident_id INTEGER NOT NULL REFERENCES resident(id),
    kind TEXT NOT NULL, bed_id INTEGER REFERENCES bed(id), at TEXT NOT NULL, reason TEXT NOT NULL,
    paper TEXT REFERENCES attachment(hash),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    settled TEXT CHECK (settled IN ('confirmed', 'refused')), settled_at TEXT, settled_by INTEGER,
    move_id INTEGER REFERENCES stay_move(id)
) STRICT;

-- intake ---------------------------------------------------------------------------------------------
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL, file_hash TEXT NOT NULL,
    read INTEGER NOT NULL, ok INTEGER NOT NULL, doubtful INTEGER NOT NULL,
    refused INTEGER NOT NULL, repeated INTEGER NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE TABLE import_row (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import_batch(id),
    row INTEGER NOT NULL,               -- the sheet's own number
    fate TEXT NOT NULL CHECK (fate IN ('ok', 'doubtful', 'refused', 'repeated')),
    resident_id INTEGER REFERENCES resident(id),
    cells TEXT NOT NULL,                -- JSON: the row as read
    findings TEXT NOT NULL              -- JSON
) STRICT;
CREATE INDEX import_row_import ON import_row(import_id, row);
"""
