"""The folder for inspectors: every ledger the home keeps, its gaps first, and what is not kept here said so."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.data.session import Session
from app.features.safety_checks import service
from app.features.safety_checks.model import ASKED_FOR
from app.kernel.clock import SetClock
from app.kernel.errors import RuleBrokenError, StorageError
from app.shell.slices import slices
from tests.paper.reading import pages_of


def test_the_folder_has_the_list_first_and_each_ledger(
    walked: Session, day: date, clock: SetClock, tmp_path: Path
) -> None:
    clock.pass_(days=2)
    made = service.folder(walked, slices(), ASKED_FOR, day, day + timedelta(days=2), tmp_path / "资料")
    names = [path.name for path in made]
    assert names[0] == "00 检查资料清单.pdf" and "04 夜间防火巡查.pdf" in names and "03 护理交接班记录.pdf" in names
    contents = " ".join(pages_of(made[0].read_bytes()))
    assert contents.index("缺记") < contents.index("检查要看的")
    assert "本程序不登记" in contents and "每日防火巡查（白天）" in contents


def test_every_ledger_of_every_slice_can_be_read_for_any_range(walked: Session, day: date) -> None:
    for one in service.every_ledger(walked, slices()):
        told = one.read(walked, day - timedelta(days=40), day)
        assert len(told.heading) == len(told.shares) and one.number in ASKED_FOR, one.key
        assert all(len(row) == len(told.heading) for row in told.rows), one.key
        if one.owed is not None:
            assert one.often is not None
            list(one.owed(walked, day, day))


def test_a_ledger_tells_since_when_it_is_kept(walked: Session, day: date) -> None:
    """No gap before a check began is not the same as nothing missing."""
    night = next(one for one in service.every_ledger(walked, slices()) if one.key == "N-FIRE")
    told = night.read(walked, day - timedelta(days=40), day)
    assert told.since is not None and told.since > day - timedelta(days=40)
    since = f"{told.since.year}年{told.since.month}月{told.since.day}日起在本程序登记"
    before, after = told.since - timedelta(days=1), told.since
    assert since in pages_of(service.ledger_paper(walked, night, before, day))[0]
    assert since not in pages_of(service.ledger_paper(walked, night, after, day))[0]


def test_days_the_wrong_way_and_a_folder_that_cannot_be_written(walked: Session, day: date, tmp_path: Path) -> None:
    with pytest.raises(RuleBrokenError):
        service.folder(walked, slices(), [4], day, day - timedelta(days=1), tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError):
        service.folder(walked, slices(), [4], day, day, tmp_path / "file")


def test_the_summary_is_one_page(walked: Session, day: date) -> None:
    pages = pages_of(service.summary_paper(walked, day))
    assert len(pages) == 1 and "安全工作月报" in pages[0] and "夜间防火巡查" in pages[0]


def test_a_blank_sheet_asks_in_the_order_of_the_round(walked: Session) -> None:
    night = next(one for one in service.in_use(walked) if one.code == "N-FIRE")
    told = " ".join(pages_of(service.blank_sheet(walked, night)))
    order = [told.index(word) for word in ("1楼", "2楼", "厨房", "大门", "值班室")]
    assert order == sorted(order) and "□正常" in told and "确认人" in told
