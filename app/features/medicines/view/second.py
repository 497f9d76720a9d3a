"""The second person beside a medicine under lock, as fields of a dialog: who, and the PIN."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.data.session import Session
from app.desktop.cards import label
from app.desktop.forms import ChoiceField, EntryDialog, SecretField
from app.desktop.language import translate
from app.features.medicines import service
from app.features.medicines.service import Second
from app.kernel.text import say, words

_WHO = words("SecondPerson", "Who looks on")
_PIN = words("SecondPerson", "Their PIN")
_CHOOSE = words("SecondPerson", "Choose who looks on.")
_TYPE = words("SecondPerson", "Type the six digits.")
_NOBODY = words(
    "SecondPerson",
    "Medicine under lock is given and counted by two. Nobody else here has a PIN. Ask the director for one.",
)


def add_second(dialog: EntryDialog, session: Session) -> SecretField | None:
    """Add the fields of the second person, nobody chosen, and return the PIN's; says so when there is nobody."""
    others = service.seconds(session)
    if not others:
        dialog.body.addWidget(label(say(_NOBODY, translate), "strong", "danger", wrap=True))
        return None
    choices = [(one.login, one.name) for one in others]
    dialog.add(ChoiceField("second", say(_WHO, translate), choices, answers=()), needed=_CHOOSE)
    return dialog.add(SecretField("pin", say(_PIN, translate)), needed=_TYPE)


def second_of(values: Mapping[str, Any]) -> Second | None:
    """Return who signs beside, None where the dialog did not ask."""
    login, pin = values.get("second"), values.get("pin")
    return Second(str(login), str(pin)) if login and pin else None
