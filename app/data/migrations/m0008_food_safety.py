"""Food safety: samples and what was thrown away, fridges, disinfecting, suppliers and purchases, menus."""

NAME = "m0008_food_safety"

SQL = """
CREATE TABLE food_sample (              -- 留样
    id INTEGER PRIMARY KEY,
    on_day TEXT NOT NULL,               -- of the meal
    meal TEXT NOT NULL CHECK (meal IN ('breakfast', 'lunch', 'supper', 'snack')),
    dish TEXT NOT NULL CHECK (dish <> ''),
    grams INTEGER NOT NULL CHECK (grams > 0),
    taken_at TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    expires_at TEXT NOT NULL,           -- by the rule of that day: not thrown away before
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX food_sample_day ON food_sample(on_day);
CREATE TABLE food_discard (             -- 处置
    id INTEGER PRIMARY KEY,
    sample_id INTEGER NOT NULL REFERENCES food_sample(id),
    discarded_at TEXT NOT NULL,
    discarded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX food_discard_of ON food_discard(sample_id) WHERE withdrawn_seq IS NULL;

CREATE TABLE fridge (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('chilled', 'frozen')), -- 冷藏、冷冻
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE TABLE fridge_reading (           -- 冰箱温度
    id INTEGER PRIMARY KEY,
    fridge_id INTEGER NOT NULL REFERENCES fridge(id),
    read_at TEXT NOT NULL,
    tenths INTEGER NOT NULL CHECK (tenths BETWEEN -600 AND 600), -- of a degree Celsius
    fits INTEGER NOT NULL CHECK (fits IN (0, 1)), -- by the rule of that day
    read_by TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX fridge_reading_at ON fridge_reading(read_at);

CREATE TABLE disinfection (             -- 餐具消毒
    id INTEGER PRIMARY KEY,
    on_day TEXT NOT NULL,
    meal TEXT NOT NULL CHECK (meal IN ('breakfast', 'lunch', 'supper', 'snack')),
    things TEXT NOT NULL CHECK (things <> ''),
    method TEXT NOT NULL CHECK (method IN ('cabinet', 'steam', 'boiling', 'chemical')),
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 600),
    celsius INTEGER CHECK (celsius BETWEEN 1 AND 250),
    done_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX disinfection_day ON disinfection(on_day);

CREATE TABLE supplier (                 -- 供货商
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    licence TEXT NOT NULL DEFAULT '',   -- 许可证编号
    licence_until TEXT,                 -- NULL: not known
    phone TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE TABLE purchase (                 -- 采购
    id INTEGER PRIMARY KEY,
    on_day TEXT NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier(id),
    goods TEXT NOT NULL CHECK (goods <> ''),
    quantity TEXT NOT NULL,             -- 20 公斤
    voucher INTEGER NOT NULL CHECK (voucher IN (0, 1)), -- 索证索票
    shelf_until TEXT,                   -- 保质期至; NULL: not marked
    keep_until TEXT NOT NULL,           -- the voucher, by the rule of that day
    paper TEXT REFERENCES attachment(hash),
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX purchase_day ON purchase(on_day);

CREATE TABLE menu_dish (                -- 每周食谱
    id INTEGER PRIMARY KEY,
    on_day TEXT NOT NULL,
    meal TEXT NOT NULL CHECK (meal IN ('breakfast', 'lunch', 'supper', 'snack')),
    dish TEXT NOT NULL CHECK (dish <> ''),
    position INTEGER NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by INTEGER NOT NULL,
    withdrawn_seq INTEGER
) STRICT;
CREATE INDEX menu_dish_day ON menu_dish(on_day);
"""
