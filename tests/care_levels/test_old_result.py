"""A result of the older standard, entered from its paper."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.features.care_levels.view.assess_page import AssessPage
from app.features.care_levels.view.old_result import OldResultDialog, enter_old_result
from app.kernel.ids import ResidentId
from tests.care_levels.assessing import (
    stored,
)
from tests.care_levels.samples import ago
from tests.desk import TableDesk


def test_an_older_result_is_entered_from_its_paper(
    session: Session, desk: TableDesk, who: ResidentId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = AssessPage(session, desk)
    qtbot.addWidget(page)
    told: list[bool] = []
    page.changed.connect(lambda: told.append(True))

    def fill(dialog: OldResultDialog) -> int:
        dialog.save()
        assert all(dialog.form.field(name).finding() for name in ("assessed_on", "level", "assessor"))
        dialog.form.field("assessed_on").set_value(ago(session, 900))
        dialog.form.field("level").set_value("2")
        dialog.form.field("assessor").set_value("评估中心 邓远")
        dialog.form.field("office").set_value("示例县评估中心")
        dialog.save()
        return dialog.result()

    monkeypatch.setattr(OldResultDialog, "exec", fill)
    assert enter_old_result(session, desk, page, who)
    (one,) = stored(session, who)
    assert (one.level, one.total, one.office, one.assessor) == (2, None, "示例县评估中心", "评估中心 邓远")
    desk.undo()
    assert not stored(session, who)
    assert len(told) == 2
    monkeypatch.setattr(OldResultDialog, "exec", lambda _dialog: 0)
    assert not enter_old_result(session, desk, page, who)
