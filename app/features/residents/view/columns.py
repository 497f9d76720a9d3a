"""How one resident stands in the list: columns, chips of class and state, what to mind, what waits."""

from collections.abc import Callable, Sequence

from app.desktop.language import translate
from app.desktop.tables import Cell, Column
from app.features.residents.model import Mark, Row, code_word, marked
from app.features.stays.model import STATE_WORDS, State
from app.kernel.birthdays import Age
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
NOT_ASSESSED = words("ResidentList", "not assessed")
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


def columns(query: Callable[[], str]) -> tuple[Column[Row], ...]:
    """Return the columns; the letters of the reading that the query in force found are marked."""

    def reading(row: Row) -> Cell:
        return Cell(row.reading, ink="second", marks=marked(row.reading, query()))

    title = {key: say(words_, translate) for key, words_ in _TITLES.items()}
    return (
        Column(title["name"], lambda row: Cell(row.name, bold=True), 120, fixed=True),
        Column(title["reading"], reading, 150),
        Column(title["sex_age"], _sex_age, 100, fixed=True),
        Column(title["bed"], lambda row: Cell(row.bed or "—", bold=bool(row.bed)), 140, fixed=True),
        Column(title["class"], _class, 145, extra=True, fixed=True),
        Column(title["state"], _state, 120, fixed=True),
        Column(title["mind"], _mind, fixed=True),
        Column(title["check"], _to_check, 96, extra=True, fixed=True),
        Column(title["papers"], _papers, 96, extra=True, fixed=True),
    )


def _sex_age(row: Row) -> Cell:
    sex = code_word("sex", row.sex.value, translate) if row.sex is not Sex.UNKNOWN else ""
    return Cell("  ".join(filter(None, (sex, age_text(row.age)))) or "—")


def _class(_row: Row) -> Cell:
    return Cell(say(NOT_ASSESSED, translate), chip="class_unassessed")


def _state(row: Row) -> Cell:
    return Cell(say(STATE_WORDS[row.state], translate), icon=state_icon(row.state), ink=STATE_INKS[row.state])


def _mind(row: Row) -> Cell:
    """Return what is to be minded; "none" only where all of it was asked about. The banner tells what was not."""
    if row.unclear is None:
        return Cell("—", ink="second")
    if row.marks:
        return Cell("  ".join(map(mark_text, row.marks)), icon=MARK_ICONS[row.marks[0].key], ink="danger")
    if row.unclear:
        return Cell(say(_NOT_ALL_ASKED, translate), ink="second")
    return Cell(say(_NOTHING, translate), ink="second")


def _to_check(row: Row) -> Cell:
    if not row.doubts:
        return Cell("—", ink="second")
    return Cell(str(row.doubts), icon="not_asked", ink="accent_text")


def _papers(row: Row) -> Cell:
    return Cell(str(row.papers_missing) if row.papers_missing else "—", ink="second")
