"""Records why a list is empty, says so and offers undo; asks the service for all."""

from __future__ import annotations

from collections.abc import Callable

from app.data.session import Session
from app.desktop.desk import Desk
from app.desktop.forms.fields import answer_text
from app.desktop.language import translate
from app.features.residents import service
from app.features.residents.model import Resident
from app.kernel.answers import Answer
from app.kernel.text import say, words

_NOTED = words("ResidentEntry", "Noted: {name}, {title}: {answer}")


def record_answer(
    session: Session,
    desk: Desk,
    resident: Resident,
    listed: tuple[str, str],
    answer: Answer,
    saved: Callable[[], object],
) -> None:
    """Record the answer for a list, given as (key, title), and say it. Raises as the service does."""
    key, title = listed
    seq = service.answer_list(session, resident.id, key, answer)
    saved()
    if seq is None:
        return

    def undo() -> None:
        service.undo(session, resident.id, seq)
        saved()

    desk.toast(
        say(_NOTED, translate, name=resident.person.name, title=title, answer=answer_text(answer)),
        undo,
    )
