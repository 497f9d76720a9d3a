"""The words of a field: on papers always Chinese, on screen in the reader's language; decides nothing."""

from app.features.residents.model.fields import BY_KEY, FieldKind
from app.features.residents.model.papers import Folder, Paper
from app.features.residents.model.person import Person
from app.kernel.answers import ON_PAPER, Answer, Told
from app.kernel.birthdays import BornKind, in_chinese
from app.kernel.codes import table
from app.kernel.text import Translate, say, words

_TABLES_IN = words("ResidentField", "English")
"""The language in which code tables and catalogues are shown; translated as 中文."""


def in_chinese_words(key: str, value: str) -> str:
    """Return a stored text of a field as printed: a code in its Chinese word."""
    codes = BY_KEY[key].codes
    return table(codes).chinese(value) if codes and value else value


def printed(person: Person, key: str) -> Told:
    """Return a field as printed, or why there is nothing to print."""
    value = getattr(person, key)
    if BY_KEY[key].kind is FieldKind.BORN:
        return Answer.UNKNOWN if value.kind is BornKind.UNKNOWN else in_chinese(value)
    if isinstance(value, Answer):
        return value
    return in_chinese_words(key, str(value)) or Answer.NOT_ASKED


def printed_text(person: Person, key: str) -> str:
    """Return a field as printed; a reason for having no value in its official word, 未询问 to 不适用."""
    value = printed(person, key)
    return ON_PAPER[value] if isinstance(value, Answer) else value


def code_word(codes: str, code: str, translate: Translate) -> str:
    """Return the word of a code in the reader's language."""
    known = table(codes)
    return known.english(code) if _reads_english(translate) else known.chinese(code)


def catalogue_word(entry: Folder | Paper, translate: Translate) -> str:
    """Return the name of a folder or paper in the reader's language."""
    return entry.english if _reads_english(translate) else entry.chinese


def _reads_english(translate: Translate) -> bool:
    return say(_TABLES_IN, translate) == _TABLES_IN.source
