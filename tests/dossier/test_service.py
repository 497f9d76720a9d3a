"""Dossiers of a real home: every fact by contribution, checked first, all or none written, each print traced."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.data import audit
from app.data.session import Actor, Session
from app.features.dossier import service
from app.features.dossier.model import NOT_HELD
from app.features.residents import service as residents
from app.features.residents.model import ContactDraft, ContactKind, Person
from app.features.slice import DossierSection, RiskMark, Section, Slice
from app.home import OpenedHome
from app.kernel.access import PERMISSIONS, Permission, Role
from app.kernel.answers import Answer
from app.kernel.errors import NotAllowedError, RuleBrokenError, StorageError
from app.kernel.ids import AccountId, ResidentId
from app.kernel.paths import program_root
from tests.dossier.samples import a_photo
from tests.paper.reading import pages_of


def read_skin(_session: Session, _resident_id: ResidentId) -> Section:
    return Section(rows=(("骶尾部", "Ⅰ期压疮一处"),))


def skin_risk(_session: Session, _resident_id: ResidentId) -> tuple[RiskMark, ...]:
    return (RiskMark("pressure_sore", True, "骶尾Ⅰ期"),)


def not_asked(_session: Session, _resident_id: ResidentId) -> Section:
    return Section(answer=Answer.NOT_ASKED)


SLICES: Sequence[Slice] = (
    Slice("skin", dossier_sections=(DossierSection("skin", read_skin, skin_risk),)),
    Slice("pain", dossier_sections=(DossierSection("pain", not_asked),)),
)


def add(session: Session, name: str) -> ResidentId:
    return residents.add(session, Person(name=name, id_none_reason="没有办过"))


def printed_in_trail(session: Session, resident_id: ResidentId) -> list[str]:
    """Return the check codes of the prints that stand in the trail of a resident."""
    entries = audit.entries(session.db, subject=f"resident:{resident_id}")
    return [json.loads(entry.detail)["check_code"] for entry in entries if entry.action == "dossier.printed"]


def test_collected_by_contribution(session: Session) -> None:
    dossier = service.collect(session, add(session, "覃燊"), SLICES)
    assert dossier.identity.name == "覃燊"
    assert dossier.home_name == "枫树岭福利院"
    assert dossier.printed_by == "李桂兰"
    assert dossier.section("skin").section == read_skin(session, ResidentId(0))
    assert dossier.section("money").section.reason == NOT_HELD
    assert [mark.text for mark in dossier.risks if mark.has] == ["骶尾Ⅰ期"]


def test_the_first_contact_stands_on_page_1(session: Session) -> None:
    resident_id = add(session, "覃燊")
    for name, relation in (("柳溪村民委员会", ""), ("覃建国", "侄子")):
        kind = ContactKind.RELATIVE if relation else ContactKind.GUARDIAN
        draft = ContactDraft(kind=kind, name=name, relation=relation, phone="000 0000 0132")
        residents.add_contact(session, resident_id, draft)
    dossier = service.collect(session, resident_id, SLICES)
    assert [(call.about, call.name) for call in dossier.calls] == [("监护人", "柳溪村民委员会"), ("侄子", "覃建国")]
    (page, *_rest) = pages_of(service.print_together(session, [resident_id], SLICES))
    assert "监护人柳溪村民委员会00000000132" in page


def test_two_slices_may_not_fill_one_section(session: Session) -> None:
    with pytest.raises(ValueError, match="two slices fill skin"):
        service.collect(session, add(session, "覃燊"), (SLICES[0], SLICES[0]))


def test_one_print_is_signed_and_traced(session: Session) -> None:
    resident_id = add(session, "𪚥𬍛")
    (page, *_rest) = pages_of(service.print_together(session, [resident_id], SLICES))
    (code,) = printed_in_trail(session, resident_id)
    assert "𪚥𬍛" in page
    assert code in page
    (head,) = [head for head in audit.heads_inside(session.db) if head.purpose == "dossier"]
    assert "账本头" + head.short.replace(" ", "") in page


def test_many_are_written_by_number_and_traced(session: Session, tmp_path: Path) -> None:
    people = [add(session, name) for name in ("覃燊", "韦木生", "阿依古丽·买买提")]
    told: list[tuple[int, int]] = []
    to = tmp_path / "新 文件夹" / "档案"
    paths = service.print_dossiers(session, people, SLICES, to, lambda done, whole: told.append((done, whole)))
    assert [path.name for path in sorted(to.iterdir())] == sorted(path.name for path in paths)
    assert told == [(1, 3), (2, 3), (3, 3)]
    for resident_id, path in zip(people, paths, strict=True):
        (code,) = printed_in_trail(session, resident_id)
        pages = pages_of(path.read_bytes())
        assert code in pages[0]
        assert service.collect(session, resident_id, SLICES).identity.name in pages[0]


def test_many_come_as_one_paper_for_the_printer(session: Session) -> None:
    people = [add(session, name) for name in ("覃燊", "韦木生")]
    pages = pages_of(service.print_together(session, people, SLICES))
    firsts = [page for page in pages if "第1页/共" in page]
    assert ["覃燊" in page for page in firsts] == [True, False]
    assert [printed_in_trail(session, one)[0] in page for one, page in zip(people, firsts, strict=True)] == [True] * 2


def test_one_character_that_cannot_be_printed_stops_all(session: Session, tmp_path: Path) -> None:
    people = [add(session, "覃燊"), add(session, "王\U0002ebf0")]
    with pytest.raises(RuleBrokenError, match=r"王.*U\+2EBF0"):
        service.print_dossiers(session, people, SLICES, tmp_path / "档案")
    assert not (tmp_path / "档案").exists()
    assert not printed_in_trail(session, people[0])


def test_a_picture_of_the_name_stands_in_for_what_no_font_draws(session: Session) -> None:
    resident_id = add(session, "王\U0002ebf0")
    with pytest.raises(RuleBrokenError):
        service.print_together(session, [resident_id], SLICES)
    residents.set_name_picture(session, resident_id, a_photo(), "身份证.jpg")
    (page, *_rest) = pages_of(service.print_together(session, [resident_id], SLICES))
    assert "王〓（〓见左图）" in page


def test_a_file_that_lies_there_is_not_touched(session: Session, tmp_path: Path) -> None:
    people = [add(session, "覃燊"), add(session, "韦木生")]
    number = service.collect(session, people[1], SLICES).number
    (tmp_path / f"{number}.pdf").write_bytes(b"mine")
    with pytest.raises(RuleBrokenError, match="already"):
        service.print_dossiers(session, people, SLICES, tmp_path)
    assert [path.read_bytes() for path in tmp_path.glob("*.pdf")] == [b"mine"]


def test_stopped_halfway_leaves_nothing(session: Session, tmp_path: Path) -> None:
    people = [add(session, "覃燊"), add(session, "韦木生")]

    def stop(done: int, _whole: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        service.print_dossiers(session, people, SLICES, tmp_path / "档案", stop)
    assert list((tmp_path / "档案").iterdir()) == []
    assert not printed_in_trail(session, people[0])


def test_a_folder_that_cannot_be_written_is_told_in_words(session: Session, tmp_path: Path) -> None:
    (tmp_path / "档案").write_bytes(b"a file, not a folder")
    with pytest.raises(StorageError):
        service.print_dossiers(session, [add(session, "覃燊")], SLICES, tmp_path / "档案")


def test_what_is_lacking_is_told_first(session: Session) -> None:
    people = [add(session, "覃燊"), add(session, "王\U0002ebf0")]
    residents.set_photo(session, people[0], a_photo(), "照片.jpg")
    first, second = service.lacking(session, people, SLICES)
    assert (first.not_asked, first.no_photo, first.unprintable) == (("疼痛",), False, ())
    assert (second.no_photo, second.unprintable) == (True, ("U+2EBF0",))


@pytest.mark.parametrize("role", [role for role in Role if Permission.DOSSIER_PRINT not in PERMISSIONS[role]])
def test_who_may_not_print_is_refused(home: OpenedHome, session: Session, tmp_path: Path, role: Role) -> None:
    resident_id = add(session, "覃燊")
    other = session.as_actor(Actor(AccountId(0), "别人", role))
    for refused in (
        lambda: service.collect(other, resident_id, SLICES),
        lambda: service.lacking(other, [resident_id], SLICES),
        lambda: service.print_together(other, [resident_id], SLICES),
        lambda: service.print_dossiers(other, [resident_id], SLICES, tmp_path / "档案"),
    ):
        with pytest.raises(NotAllowedError):
            refused()


def test_joining_the_house_loads_neither_reportlab_nor_the_window() -> None:
    heavy = "{'reportlab', 'pypdfium2', 'PySide6'}"
    asked = f"import sys, app.features.dossier.joins; print(sorted({heavy} & set(sys.modules)))"
    told = subprocess.run(
        [sys.executable, "-c", asked], cwd=program_root(), capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.strip() == "[]"
