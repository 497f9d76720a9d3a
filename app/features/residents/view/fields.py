"""Makes a field of a form from its line in the table of fields, and reads its value back."""

from collections.abc import Callable
from typing import Any

from app.desktop.forms import AskField, BirthField, ChoiceField, NoteField
from app.desktop.forms import Field as FormField
from app.desktop.language import translate
from app.features.residents.model import Field, FieldKind, code_word
from app.kernel.answers import Answer
from app.kernel.birthdays import UNKNOWN_BIRTH
from app.kernel.codes import Sex, table
from app.kernel.text import say, words

_NO_ANSWERS = frozenset({"name", "reading_shown", "sex", "born", "id_number", "id_none_reason", "id_doubt"})
_OPTIONAL = frozenset({"reading_shown", "id_none_reason", "id_doubt"})
_SHOW_WHOLE = words("ResidentForm", "Show all")
_DATE_HINT = words("ResidentForm", "2023-9-12")


def form_field(field: Field, value: Any, *, masked: bool, changeable: bool, reveal: Callable[[], object]) -> FormField:
    """Return the widget for a field; one that is masked shows a link that reveals it."""
    text = say(field.label, translate)
    if field.kind is FieldKind.BORN and changeable:
        return BirthField(field.key, text)
    if field.kind is FieldKind.CHOICE and changeable:
        return ChoiceField(field.key, text, _choices(field, value), **_answers(field), as_list=field.key != "sex")
    link = (say(_SHOW_WHOLE, translate), reveal) if masked else None
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


def to_form(field: Field, value: Any, *, changeable: bool) -> Any:
    """Return a stored value as its widget takes it."""
    if field.key == "sex":
        value = "" if value is Sex.UNKNOWN else value.value
    if not changeable and isinstance(value, str) and not isinstance(value, Answer):
        return code_word(field.codes, value, translate) if field.codes and value else value
    return value


def from_form(key: str, value: Any) -> Any:
    """Return a widget's value as a person holds it."""
    if key == "sex":
        return Sex(value) if value else Sex.UNKNOWN
    if key == "born":
        return UNKNOWN_BIRTH if value is None else value
    return value


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
