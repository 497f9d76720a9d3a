"""Who may bring lists in, take them back and write them."""

from pathlib import Path

import pytest

from app.data.session import Session
from app.features.intake import service
from app.home import OpenedHome
from app.kernel.access import Role
from app.kernel.errors import NotAllowedError
from app.kernel.ids import ImportId
from app.kernel.text import in_english
from tests.intake.lists import MALE, workbook

NOT_THEIRS = [role for role in Role if role not in {Role.DIRECTOR, Role.CLERK}]


def of(home: OpenedHome, role: Role) -> Session:
    from app.data.session import Actor

    director = home.session_for("director")
    return director.as_actor(Actor(director.actor.account_id, "某人", role))


@pytest.mark.parametrize("role", NOT_THEIRS)
def test_others_may_not(home: OpenedHome, session: Session, tmp_path: Path, role: Role) -> None:
    path = workbook(tmp_path / "a.xlsx", f"姓名|性别|身份证号\n杜小|男|{MALE}")
    seen, look = service.preview(session, path), service.look(session, path)
    other = of(home, role)
    for call in (
        lambda: service.look(other, path),
        lambda: service.corrected(other, look, {}),
        lambda: service.preview(other, path),
        lambda: service.bring_in(other, seen),
        lambda: service.refused_rows(other, seen, in_english),
        lambda: service.template(other),
        lambda: service.imports(other),
        lambda: service.take_back(other, ImportId(1), "x"),
        lambda: service.export_list(other, tmp_path / "b.xlsx"),
    ):
        with pytest.raises(NotAllowedError):
            call()
    assert not (tmp_path / "b.xlsx").exists()


def test_clerk_brings_in_and_writes_but_does_not_take_back(home: OpenedHome, tmp_path: Path) -> None:
    clerk = of(home, Role.CLERK)
    path = workbook(tmp_path / "a.xlsx", f"姓名|性别|身份证号|房间|床号\n杜小|男|{MALE}|101|1")
    done = service.bring_in(clerk, service.preview(clerk, path))
    assert service.export_list(clerk, tmp_path / "b.xlsx") == 1
    with pytest.raises(NotAllowedError):
        service.take_back(clerk, done.import_id, "导错了")
