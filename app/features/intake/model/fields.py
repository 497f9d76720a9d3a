"""What a column of a list may hold, and what lists call it; imports the kernel and the residents' fields only."""

import json
from dataclasses import dataclass
from functools import lru_cache

from app.features.residents import model as residents
from app.kernel.paths import resource
from app.kernel.text import Words, words


@dataclass(frozen=True, slots=True)
class ImportField:
    """One thing a column may hold."""

    key: str  # of `residents.model.FIELDS`, or one of the others below
    paper: str  # its heading in lists that the program writes
    label: Words
    width: int = 12  # in lists that the program writes, in characters


CARE_CLASS = ImportField("care_class", "自理能力", words("IntakeField", "Self-care class (kept in the remark)"))
HOUSEHOLD = ImportField(
    "household", "与户主关系", words("IntakeField", "Relation to the householder (kept in the remark)")
)
LEFT_ON = ImportField("left_on", "离院日期", words("IntakeField", "Left on (kept in the remark)"), 16)
SEQUENCE = ImportField("sequence", "序号", words("IntakeField", "Serial number (not brought in)"))
AGE = ImportField("age", "年龄", words("IntakeField", "Age (not brought in)"))
WHY = ImportField("why", "原因", words("IntakeField", "Reason of refusal (not brought in)"), 40)
NOT_BROUGHT_IN = frozenset({SEQUENCE.key, AGE.key, WHY.key})
"""Columns that are recognised so that nobody asks, and hold nothing to keep."""

_WIDTHS = {"id_number": 22, "born": 16, "name": 10, "sex": 6, "household_place": 24, "remark": 30}

FIELDS: tuple[ImportField, ...] = (
    *(ImportField(one.key, one.paper, one.label, _WIDTHS.get(one.key, 12)) for one in residents.FIELDS),
    ImportField("number", "编号", words("IntakeField", "The home's own number"), 8),
    ImportField("state", "状态", words("IntakeField", "Where the person is")),
    ImportField("building", "楼栋", words("IntakeField", "Building")),
    ImportField("room", "房间", words("IntakeField", "Room")),
    ImportField("bed", "床位", words("IntakeField", "Bed")),
    ImportField("admitted", "入住日期", words("IntakeField", "Admitted on"), 16),
    ImportField("township", "户籍乡镇", words("IntakeField", "Funding township")),
    ImportField("guardian_name", "监护人", words("IntakeField", "Guardian")),
    ImportField("guardian_relation", "监护人关系", words("IntakeField", "Guardian's relation")),
    ImportField("guardian_phone", "监护人电话", words("IntakeField", "Guardian's phone"), 14),
    ImportField("guardian_address", "监护人地址", words("IntakeField", "Guardian's address"), 20),
    ImportField("contact_name", "联系人", words("IntakeField", "Contact")),
    ImportField("contact_relation", "联系人关系", words("IntakeField", "Contact's relation")),
    ImportField("contact_phone", "联系人电话", words("IntakeField", "Contact's phone"), 14),
    ImportField("contact_address", "联系人地址", words("IntakeField", "Contact's address"), 20),
    ImportField("contacts", "全部联系人", words("IntakeField", "All contacts, as the program writes them"), 40),
    ImportField("disease", "疾病", words("IntakeField", "Diseases"), 20),
    ImportField("allergy", "过敏", words("IntakeField", "Allergies"), 20),
    ImportField("operation", "手术外伤", words("IntakeField", "Operations and injuries"), 20),
    ImportField("vaccine", "疫苗", words("IntakeField", "Vaccines"), 20),
    CARE_CLASS,
    HOUSEHOLD,
    LEFT_ON,
    AGE,
    WHY,
    SEQUENCE,
)

TEMPLATE = (
    "name", "sex", "born", "id_number", "ethnic", "support_kind", "township", "household_place", "room", "bed",
    "admitted", "phone", "guardian_name", "guardian_relation", "guardian_phone", "disease", "allergy", "remark",
)  # fmt: skip
"""Columns of an empty list to be filled in."""


@dataclass(frozen=True, slots=True)
class ListKind:
    """Lists of one kind of people: what their columns may hold."""

    key: str  # as the imports are kept
    sheet: str  # name of an empty list
    fields: tuple[ImportField, ...]
    template: tuple[str, ...]  # columns of an empty list
    headings_file: str  # of the resources: what lists call each field

    def field(self, key: str) -> ImportField | None:
        """Return one field; None of an unknown key."""
        return next((one for one in self.fields if one.key == key), None)

    def headings(self) -> dict[str, tuple[str, ...]]:
        """Return for each field what lists call it, its own heading first."""
        others = _headings(self.headings_file)
        return {one.key: (one.paper, *others.get(one.key, ())) for one in self.fields}


RESIDENTS = ListKind("residents", "名册", FIELDS, TEMPLATE, "list_headings.json")
"""The list of those who live in the home."""

BY_KEY = {one.key: one for one in FIELDS}


@lru_cache
def _headings(name: str) -> dict[str, tuple[str, ...]]:
    told: dict[str, tuple[str, ...]] = json.loads(resource(name).read_text("utf-8"))
    return told
