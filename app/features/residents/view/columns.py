"""How one resident stands in the list: columns, chips of class and state, what to mind, what waits."""

from collections.abc import Callable, Sequence

from app.desktop.care_signs import RISK_ICONS, class_sign
from app.desktop.language import translate
from app.desktop.tables import Cell, Column
from app.features.residents.model import Mark, Row, code_word, marked
from app.features.stays.model import STATE_WORDS, State
from app.kernel.birthdays import Age
from app.kernel.care import RISK_WORDS
from app.kernel.codes import Sex
from app.kernel.text import say, words

MARK_ICONS = {
    "allergy": "allergy",
    "infection": "infection",
    "oxygen": "oxygen",
    "anticoagulant": "blood_thinner",
    "fears": "fear",
}
STATE_INKS = {
    State.AWAITING: "accent_text",
    State.PRESENT: "ok",
    State.ON_LEAVE: "info",
    State.IN_HOSPITAL: "hospital",
    State.MISSING: "danger",
    State.LEFT: "second",
}
_MARKS = {
    "allergy": words("ResidentList", "Allergy: {text}"),
    "infection": words("ResidentList", "Infectious: {text}"),
    "oxygen": words("ResidentList", "Oxygen: {text}"),
    "anticoagulant": words("ResidentList", "Blood thinner: {text}"),
    "fears": words("ResidentList", "Afraid: {text}"),
}
_RISKS = {
    "allergy": words("ResidentList", "allergies"),
    "infection": words("ResidentList", "infections"),
    "oxygen": words("ResidentList", "oxygen"),
    "anticoagulant": words("ResidentList", "blood thinner"),
}
_UNCLEAR = words("ResidentList", "not known yet: {risks}")
_NOTHING = words("ResidentList", "none")
_NOT_ALL_ASKED = words("ResidentList", "not all asked")
_YEARS = words("ResidentList", "{years}")
_ABOUT = words("ResidentList", "about {years}")
_TITLES = {
    "name": words("ResidentList", "Name"),
    "reading": words("ResidentList", "Reading"),
    "sex_age": words("ResidentList", "Sex, age"),
    "bed": words("ResidentList", "Bed"),
    "class": words("ResidentList", "Care"),
    "state": words("ResidentList", "State"),
    "mind": words("ResidentList", "To mind"),
    "check": words("ResidentList", "To check"),
    "papers": words("ResidentList", "Papers missing"),
}


def mark_text(mark: Mark) -> str:
    """Return what is to be minded, with what it is."""
    return say(_MARKS[mark.key], translate, text=mark.text)


def unclear_text(risks: Sequence[str]) -> str:
    """Return which risks nobody asked about or knows."""
    return say(_UNCLEAR, translate, risks="、".join(say(_RISKS[key], translate) for key in risks))


def age_text(years: Age | None) -> str:
    """Return an age as the banner and lists show it; "" when it is not known or not to be seen."""
    if years is None:
        return ""
    return say(_ABOUT if years.about else _YEARS, translate, years=years.years)


def state_icon(state: State) -> str:
    """Return the icon meaning of a state."""
    return state.value


def columns(query: Callable[[], str], *, care: bool) -> tuple[Column[Row], ...]:
    """Return the columns, that of the class only with `care`; letters of the reading that were searched are marked."""

    def reading(row: Row) -> Cell:
        return Cell(row.reading, ink="second", marks=marked(row.reading, query()))

    title = {key: say(words_, translate) for key, words_ in _TITLES.items()}
    made: tuple[Column[Row], ...] = (
        Column(title["name"], lambda row: Cell(row.name, bold=True), 120, fixed=True),
        Column(title["reading"], reading, 150, extra=True),
        Column(title["sex_age"], _sex_age, 100, fixed=True),
        Column(title["bed"], lambda row: Cell(row.bed or "—", bold=bool(row.bed)), 140, fixed=True),
        Column(title["class"], _class, 145, fixed=True),
        Column(title["state"], _state, 120, fixed=True),
        Column(title["mind"], _mind, fixed=True),
        Column(title["check"], _to_check, 96, extra=True, fixed=True),
        Column(title["papers"], _papers, 96, extra=True, fixed=True),
    )
    return tuple(column for column in made if care or column.cell is not _class)


def _sex_age(row: Row) -> Cell:
    sex = code_word("sex", row.sex.value, translate) if row.sex is not Sex.UNKNOWN else ""
    return Cell("  ".join(filter(None, (sex, age_text(row.age)))) or "—")


def _class(row: Row) -> Cell:
    if row.care is None:
        return Cell("—", ink="second")
    kind, word, _icon = class_sign(row.care)
    return Cell(word, chip=kind)


def _state(row: Row) -> Cell:
    return Cell(say(STATE_WORDS[row.state], translate), icon=state_icon(row.state), ink=STATE_INKS[row.state])


def _mind(row: Row) -> Cell:
    """Return what is to be minded; "none" only where all of it was asked about. The banner tells what was not."""
    told = [(mark_text(mark), MARK_ICONS[mark.key]) for mark in row.marks]
    told += [(say(RISK_WORDS[risk], translate), RISK_ICONS[risk]) for risk, _grade in row.risks]
    told.sort(key=lambda one: one[1] == MARK_ICONS["fears"])  # fears are for talking, and come last
    if told:
        return Cell("  ".join(text for text, _icon in told), icon=told[0][1], ink="danger")
    if row.unclear is None:
        return Cell("—", ink="second")
    if row.unclear:
        return Cell(say(_NOT_ALL_ASKED, translate), ink="second")
    return Cell(say(_NOTHING, translate), ink="second")


def _to_check(row: Row) -> Cell:
    if not row.doubts:
        return Cell("—", ink="second")
    return Cell(str(row.doubts), icon="not_asked", ink="accent_text")


def _papers(row: Row) -> Cell:
    return Cell(str(row.papers_missing) if row.papers_missing else "—", ink="second")
