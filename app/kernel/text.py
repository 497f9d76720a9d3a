"""Text that is shown to people, marked for translation without Qt; may not import anything else of the house.

The first paint waits for this module, `errors` and `clock`: their records are no dataclasses, which take 2 ms to make.
"""

from typing import Any, NamedTuple, Protocol


class Words(NamedTuple):
    """One translatable text: English in the field's terms, and the context translators find it under."""

    context: str
    source: str


class Translate(Protocol):
    """Turns marked text into the reader's language."""

    def __call__(self, context: str, source: str) -> str:
        """Return the text for `context` and `source`; the source itself when unknown."""
        ...


def words(context: str, source: str) -> Words:
    """Return `source` marked for translation; `lupdate` collects it by this function's name.

    Only two literal arguments: a third makes lupdate skip the text. Values go to `say` or to the error.
    """
    return Words(context, source)


def in_english(context: str, source: str) -> str:  # noqa: ARG001 - the shape of Translate
    """Return the source itself: the reader wants English, or nobody chose a language yet."""
    return source


def say(said: Words, translate: Translate = in_english, **values: Any) -> str:
    """Return `said` in the reader's language with `values` put in; `Words` among them are translated too."""
    told = {
        name: translate(value.context, value.source) if isinstance(value, Words) else value
        for name, value in values.items()
    }
    return translate(said.context, said.source).format(**told)
