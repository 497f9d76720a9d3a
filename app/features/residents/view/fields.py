"""Makes a field of a form from its line in the table of fields, and reads its value back."""

from collections.abc import Callable, Collection
from typing import Any

from app.desktop.forms import CHOICE_ANSWERS, AskField, BirthField, ChoiceField, Form, NoteField
from app.desktop.forms import Field as FormField
from app.desktop.language import translate
from app.features.residents.model import FIELDS, Field, FieldKind, Shown, Sight, code_word
from app.kernel.answers import Answer
from app.kernel.birthdays import UNKNOWN_BIRTH, PartialDate, in_chinese
from app.kernel.codes import Sex, table
from app.kernel.text import say, words

_NO_ANSWERS = frozenset({"name", "reading_shown", "sex", "born", "id_number", "id_none_reason", "id_doubt"})
_OPTIONAL = frozenset({"reading_shown", "id_none_reason", "id_doubt"})
REASONS = ("id_none_reason", "id_doubt")
"""Asked only where there is no number, or something to be said of it."""

SHORTEST = 8
"""A masked number of so few characters is hidden whole."""

_COVERED = frozenset({Sight.PRIVATE, Sight.ADDRESS})
_ENDS_IN = words("ResidentForm", "ends in {end}")
_SHOW_WHOLE = words("ResidentForm", "Show all")
_DATE_HINT = words("ResidentForm", "2023-9-12")


def form_field(field: Field, value: Any, *, changeable: bool, reveal: Callable[[], object]) -> FormField:
    """Return the widget for a field; one that may be masked has a link that reveals it."""
    text = say(field.label, translate)
    if field.kind is FieldKind.BORN and changeable:
        return BirthField(field.key, text)
    if field.kind is FieldKind.CHOICE and changeable:
        answers = () if field.key in _NO_ANSWERS else CHOICE_ANSWERS
        return ChoiceField(
            field.key, text, _choices(field, value), answers=answers, as_list=field.key != "sex",
            own_words=field.own_words,
        )  # fmt: skip
    link = (say(_SHOW_WHOLE, translate), reveal) if field.sight in _COVERED else None
    made: AskField
    if field.kind is FieldKind.LONG:
        made = NoteField(field.key, text, fixed=not changeable)
    else:
        hint = say(_DATE_HINT, translate) if field.kind is FieldKind.DATE else ""
        optional = field.key in _OPTIONAL
        made = AskField(
            field.key, text, **_answers(field), hint=hint, optional=optional, link=link, fixed=not changeable
        )
    return made


def to_form(field: Field, seen: Shown) -> Any:
    """Return a value as its widget takes it: masked numbers by their end, codes that cannot be changed in words."""
    value = getattr(seen.resident.person, field.key)
    if field.key == "sex":
        value = "" if value is Sex.UNKNOWN else value.value
    if isinstance(value, Answer | PartialDate):
        return value if field.key in seen.changeable or isinstance(value, Answer) else in_chinese(value)
    if field.key in seen.masked and field.sight is Sight.PRIVATE and len(value) > SHORTEST:
        return say(_ENDS_IN, translate, end=value[-4:])
    if field.codes and value and field.key not in seen.changeable:
        return code_word(field.codes, value, translate)
    return value


def from_form(key: str, value: Any) -> Any:
    """Return a widget's value as a person holds it."""
    if key == "sex":
        return Sex(value) if value else Sex.UNKNOWN
    if key == "born":
        return UNKNOWN_BIRTH if value is None else value
    return value


def own_words(seen: Shown) -> tuple[str, ...]:
    """Return what stands in fields with codes without being one of them."""
    choices = [field for field in FIELDS if field.codes and field.key in seen.seen]
    values = [(field, getattr(seen.resident.person, field.key)) for field in choices]
    return tuple(value for field, value in values if len(_choices(field, value)) > len(_choices(field, "")))


def show_reasons(form: Form, keys: Collection[str]) -> None:
    """Show the fields for reasons where they are needed, and only there."""
    for key in REASONS:
        if key not in keys:
            continue
        field = form.field(key)
        asked = key == "id_none_reason" and not form.field("id_number").value()
        needed = bool(asked or field.value() or field.finding())
        field.setVisible(needed)
        field.label.setVisible(needed)


def _answers(field: Field) -> dict[str, Any]:
    return {"answers": ()} if field.key in _NO_ANSWERS else {}


def _choices(field: Field, value: Any) -> list[tuple[str, str]]:
    """Return the codes in the reader's language; own words that stand stored are offered as well."""
    codes = [code.code for code in table(field.codes).codes]
    if field.key == "sex":
        codes.remove(Sex.UNKNOWN.value)
    if isinstance(value, str) and not isinstance(value, Answer | Sex) and value and value not in codes:
        codes.append(value)
    return [(code, code_word(field.codes, code, translate)) for code in codes]
