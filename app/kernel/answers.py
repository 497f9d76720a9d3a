"""What a field holds when it holds no value; blank is never "fine"."""

from enum import StrEnum


class Answer(StrEnum):
    """Why a field has no value: five different things that are never mixed."""

    NOT_ASKED = "not_asked"  # 未询问: nobody asked yet
    UNKNOWN = "unknown"  # 不详: asked, and not known
    NONE = "none"  # 无: asked, and there is none
    WITHHELD = "withheld"  # 不提供: known, but not given
    NOT_APPLICABLE = "not_applicable"  # 不适用


ON_PAPER = {
    Answer.NOT_ASKED: "未询问",
    Answer.UNKNOWN: "不详",
    Answer.NONE: "无",
    Answer.WITHHELD: "不提供",
    Answer.NOT_APPLICABLE: "不适用",
}
"""The words of official Chinese forms, whatever the screen's language."""

Told = str | Answer
"""A text that was told, or why there is none."""


def told(value: Told) -> str | None:
    """Return the text, or None when there is only a reason for having none."""
    return None if isinstance(value, Answer) else value
