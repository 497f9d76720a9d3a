"""The one table of a resident's fields: form, history, lists, dossier and completeness read it; holds no values."""

from dataclasses import dataclass
from enum import StrEnum

from app.kernel.text import Words, words


class FieldKind(StrEnum):
    """How a field is filled in."""

    TEXT = "text"
    LONG = "long"  # several lines
    CHOICE = "choice"  # of a code table
    DATE = "date"
    BORN = "born"


class FieldGroup(StrEnum):
    """The part of the form a field stands in."""

    IDENTITY = "identity"
    SUPPORT = "support"
    BODY = "body"
    ABOUT = "about"
    WISHES = "wishes"


class Sight(StrEnum):
    """Who may see a field; `model.sight` says which permission that takes."""

    NAME = "name"  # everyone
    FACE = "face"  # those who care for the person as well
    CARE = "care"  # how to be with the person: carers, and those who read identity
    IDENTITY = "identity"
    ADDRESS = "address"  # never whole for those who read masked
    PRIVATE = "private"  # numbers and phones: masked until revealed, each time logged
    HEALTH = "health"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of `Person`."""

    key: str  # attribute of `Person`
    label: Words
    paper: str  # as printed
    group: FieldGroup
    kind: FieldKind = FieldKind.TEXT
    sight: Sight = Sight.IDENTITY
    codes: str = ""  # table of `kernel.codes`; "": free words
    own_words: bool = True  # False: only codes of the table can be stored
    counts: bool = False  # counted by the completeness of the file


_TEXT, _LONG, _CHOICE, _DATE = FieldKind.TEXT, FieldKind.LONG, FieldKind.CHOICE, FieldKind.DATE
_ID, _SUPPORT, _BODY = FieldGroup.IDENTITY, FieldGroup.SUPPORT, FieldGroup.BODY
_ABOUT, _WISHES = FieldGroup.ABOUT, FieldGroup.WISHES
_FACE, _CARE, _SEEN, _ADDRESS = Sight.FACE, Sight.CARE, Sight.IDENTITY, Sight.ADDRESS
_PRIVATE, _HEALTH = Sight.PRIVATE, Sight.HEALTH

FIELDS: tuple[Field, ...] = (
    Field("name", words("ResidentField", "Name"), "姓名", _ID, sight=Sight.NAME),
    Field("reading_shown", words("ResidentField", "Reading"), "读音", _ID, sight=_FACE),
    Field("sex", words("ResidentField", "Sex"), "性别", _ID, _CHOICE, _FACE, "sex", own_words=False, counts=True),
    Field("born", words("ResidentField", "Born"), "出生日期", _ID, FieldKind.BORN, counts=True),
    Field("id_number", words("ResidentField", "ID number"), "身份证号", _ID, sight=_PRIVATE, counts=True),
    Field("id_none_reason", words("ResidentField", "Why there is no ID number"), "无证件原因", _ID),
    Field("id_doubt", words("ResidentField", "Why the number stays as it is"), "证号存疑说明", _ID),
    Field("former_name", words("ResidentField", "Former name"), "曾用名", _ID),
    Field("also_called", words("ResidentField", "Also called"), "别名、小名", _ID, sight=_CARE),
    Field("ethnic", words("ResidentField", "Ethnic group"), "民族", _ID, _CHOICE, codes="ethnic", counts=True),
    Field("marital", words("ResidentField", "Marital status"), "婚姻", _ID, _CHOICE, codes="marital", counts=True),
    Field("education", words("ResidentField", "Schooling"), "文化程度", _ID, _CHOICE, codes="education"),
    Field("occupation", words("ResidentField", "Former work"), "从前的职业", _ID),
    Field("religion", words("ResidentField", "Religion"), "宗教信仰", _ID, counts=True),
    Field("dialect", words("ResidentField", "Dialect"), "方言", _ID, sight=_CARE, counts=True),
    Field("phone", words("ResidentField", "Own phone"), "本人电话", _ID, sight=_PRIVATE),
    Field(
        "household_kind", words("ResidentField", "Household kind"), "户口类别", _ID, _CHOICE, _SEEN, "household_kind",
        own_words=False,
    ),
    Field(
        "household_place", words("ResidentField", "Household address"), "户籍地址", _ID, sight=_ADDRESS, counts=True
    ),
    Field(
        "support_kind", words("ResidentField", "Support kind"), "供养类别", _SUPPORT, _CHOICE, codes="support_kind",
        counts=True,
    ),
    Field(
        "certificate_number", words("ResidentField", "Support certificate"), "供养证号", _SUPPORT, sight=_PRIVATE
    ),
    Field("certificate_on", words("ResidentField", "Certificate issued on"), "供养证签发日期", _SUPPORT, _DATE),
    Field("certificate_office", words("ResidentField", "Certificate issued by"), "供养证签发机关", _SUPPORT),
    Field("insurance", words("ResidentField", "Medical insurance"), "医保", _SUPPORT, counts=True),
    Field("insurance_number", words("ResidentField", "Insurance number"), "医保号", _SUPPORT, sight=_PRIVATE),
    Field("disability", words("ResidentField", "Disability"), "残疾类别和等级", _SUPPORT, sight=_HEALTH),
    Field(
        "disability_number", words("ResidentField", "Disability certificate"), "残疾证号", _SUPPORT, sight=_PRIVATE
    ),
    Field("property", words("ResidentField", "House, land, debts"), "房屋、土地、债务", _SUPPORT, _LONG),
    Field("eating", words("ResidentField", "Eating"), "吃饭", _BODY, sight=_HEALTH, counts=True),
    Field("diet", words("ResidentField", "Food rules"), "忌口", _BODY, sight=_HEALTH, counts=True),
    Field("blood_type", words("ResidentField", "Blood type"), "血型", _BODY, sight=_HEALTH, counts=True),
    Field("mobility", words("ResidentField", "Walking and moving"), "行走和移动", _BODY, sight=_HEALTH, counts=True),
    Field("senses", words("ResidentField", "Hearing, sight, speech"), "听、看、说", _BODY, sight=_HEALTH, counts=True),
    Field("devices", words("ResidentField", "Aids and tubes"), "器具和管路", _BODY, sight=_HEALTH),
    Field("oxygen", words("ResidentField", "Oxygen"), "吸氧", _BODY, sight=_HEALTH),
    Field("infection", words("ResidentField", "Infectious disease"), "传染病", _BODY, sight=_HEALTH, counts=True),
    Field("anticoagulant", words("ResidentField", "Blood thinner"), "抗凝药", _BODY, sight=_HEALTH),
    Field("mental", words("ResidentField", "Mind and behaviour"), "精神和行为", _BODY, _LONG, _HEALTH, counts=True),
    Field("skin", words("ResidentField", "Skin and sores"), "皮肤和压疮", _BODY, _LONG, _HEALTH),
    Field(
        "how_to_talk", words("ResidentField", "How to talk with me"), "怎么和我说话", _ABOUT, sight=_CARE, counts=True
    ),
    Field("please_do", words("ResidentField", "Please do"), "请这样做", _ABOUT, _LONG, _CARE),
    Field("please_not", words("ResidentField", "Please do not"), "请不要", _ABOUT, _LONG, _CARE),
    Field("fears", words("ResidentField", "Afraid of"), "怕什么", _ABOUT, sight=_CARE),
    Field("routine", words("ResidentField", "Habits of the day"), "一天的习惯", _ABOUT, _LONG, _CARE),
    Field("friends", words("ResidentField", "Likes to be with"), "合得来的人", _ABOUT, sight=_CARE),
    Field("avoid", words("ResidentField", "Better kept apart from"), "合不来的人", _ABOUT, sight=_CARE),
    Field("about_me", words("ResidentField", "More about me"), "我的经历和喜好", _ABOUT, _LONG, _CARE),
    Field("wishes", words("ResidentField", "Own wishes"), "本人意愿", _WISHES, _LONG, counts=True),
    Field("funeral_wishes", words("ResidentField", "Funeral wishes"), "身后事的交代", _WISHES, _LONG, counts=True),
    Field("remark", words("ResidentField", "Remark"), "备注", _WISHES, _LONG),
)  # fmt: skip
"""In the order of the form."""

BY_KEY = {field.key: field for field in FIELDS}

GROUP_TITLES = {
    _ID: words("ResidentField", "Identity"),
    _SUPPORT: words("ResidentField", "Support and insurance"),
    _BODY: words("ResidentField", "Body and health"),
    _ABOUT: words("ResidentField", "About me"),
    _WISHES: words("ResidentField", "Wishes"),
}

ALWAYS_HELD = frozenset({"name", "reading_shown", "sex", "born", "id_number", "id_none_reason", "id_doubt"})
"""Fields that are no `Told`: they hold a value of their own type, or an empty text."""

TOLD_KEYS = tuple(field.key for field in FIELDS if field.key not in ALWAYS_HELD)
"""Fields whose value is a text or the reason why there is none."""

LONGEST = 10_000
"""Characters a field may have."""
