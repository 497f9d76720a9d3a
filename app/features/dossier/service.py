"""Collects, checks, prints and traces dossiers; learns every fact from the slice that owns it, by contribution.

The parts that make PDF are imported when the first paper is made, as the window must open before them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from app.data.files import replace
from app.data.session import Session
from app.features.dossier import model
from app.features.dossier.model import Call, Dossier, Identity, Lacking, Printed, SectionKind
from app.features.residents import service as residents
from app.features.residents.model import CONTACT_ON_PAPER, Contact, IdentitySheet
from app.features.slice import DossierSection, RiskMark, Section, Slice
from app.kernel.access import Permission
from app.kernel.answers import ON_PAPER
from app.kernel.errors import RuleBrokenError, StorageError
from app.kernel.ids import ResidentId
from app.kernel.text import words
from app.paper import glyphs

Progress = Callable[[int, int], object]
"""Is told how many of how many are done; may raise to stop, and then nothing was printed."""


def collect(session: Session, resident_id: ResidentId, slices: Sequence[Slice], *, ledger_head: str = "") -> Dossier:
    """Return everything a dossier says of one resident, every section present.

    Raises NotAllowedError, RuleBrokenError (no such resident), StorageError (photo damaged).
    """
    session.require(Permission.DOSSIER_PRINT)
    sheet = residents.identity_sheet(session, resident_id)
    sections = _sections(session, resident_id, slices)
    return Dossier(
        number=sheet.number,
        home_name=session.meta("home_name") or "",
        identity=_identity(sheet),
        risks=model.ten_cells(_marks(session, resident_id, slices)),
        calls=tuple(map(_call, sheet.contacts)),
        sections=model.fill(sections, _new(slices)),
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=ledger_head,
        sample=session.is_sample,
    )


def lacking(
    session: Session,
    resident_ids: Sequence[ResidentId],
    slices: Sequence[Slice],
    progress: Progress = lambda _done, _whole: None,
) -> tuple[Lacking, ...]:
    """Return, for each resident who lacks something, what nobody asked yet and what cannot be printed.

    Sections that no part of the program keeps are left out: they are written in by hand. Raises as `collect`.
    """
    session.require(Permission.DOSSIER_PRINT)
    found = []
    for done, resident_id in enumerate(resident_ids, start=1):
        progress(done, len(resident_ids))
        dossier = collect(session, resident_id, slices)
        characters = glyphs.missing("".join(_to_draw(dossier)))
        one = Lacking(
            resident_id,
            dossier.number,
            dossier.identity.name,
            not_asked=model.not_asked(dossier),
            missing=len(residents.file_completeness(session, resident_id).missing),
            no_photo=dossier.identity.photo is None,
            unprintable=tuple(map(glyphs.named, characters)),
        )
        if one.not_asked or one.no_photo or one.unprintable:
            found.append(one)
    return tuple(found)


def print_together(
    session: Session,
    resident_ids: Sequence[ResidentId],
    slices: Sequence[Slice],
    progress: Progress = lambda _done, _whole: None,
) -> bytes:
    """Return the dossiers as one PDF for the printer and leave the trace of each print.

    Raises NotAllowedError, RuleBrokenError (a character cannot be printed), StorageError; nothing is traced then.
    """
    from app.paper.bundle import bundle

    session.require(Permission.DOSSIER_PRINT)
    head = session.sign_head("dossier").short
    codes: list[tuple[ResidentId, str]] = []

    def papers() -> Iterator[bytes]:
        for done, resident_id in enumerate(resident_ids, start=1):
            printed = _printed(resident_id, collect(session, resident_id, slices, ledger_head=head))
            codes.append((resident_id, printed.check_code))
            progress(done, len(resident_ids))
            yield printed.pdf

    together = bundle(papers())
    _leave_traces(session, codes)
    return together


def print_dossiers(
    session: Session,
    resident_ids: Sequence[ResidentId],
    slices: Sequence[Slice],
    to: Path,
    progress: Progress = lambda _done, _whole: None,
) -> tuple[Path, ...]:
    """Write `<number>.pdf` of each resident into the folder, all or none, and leave the trace of each print.

    All are checked before the first is printed. Raises NotAllowedError, RuleBrokenError (a character cannot be
    printed, a file is there already), StorageError; nothing was written then.
    """
    session.require(Permission.DOSSIER_PRINT)
    targets = _checked(session, resident_ids, slices, to)
    head = session.sign_head("dossier").short
    parts: list[Path] = []
    codes: list[tuple[ResidentId, str]] = []
    try:
        to.mkdir(parents=True, exist_ok=True)
        for done, (resident_id, target) in enumerate(targets.items(), start=1):
            printed = _printed(resident_id, collect(session, resident_id, slices, ledger_head=head))
            parts.append(target.with_name(f"{target.name}.part"))
            parts[-1].write_bytes(printed.pdf)
            codes.append((resident_id, printed.check_code))
            progress(done, len(targets))
        _leave_traces(session, codes)
        for part, target in zip(parts, targets.values(), strict=True):
            replace(part, target)
    except OSError as error:
        raise StorageError(
            words(
                "Dossier",
                "The dossiers cannot be written to {folder}. No record was changed. Choose another folder.",
            ),
            folder=str(to),
        ) from error
    finally:
        for part in parts:
            part.unlink(missing_ok=True)
    return tuple(targets.values())


def _checked(
    session: Session, resident_ids: Sequence[ResidentId], slices: Sequence[Slice], to: Path
) -> dict[ResidentId, Path]:
    """Return the file of each resident once all can be drawn and no file is in the way. Raises RuleBrokenError."""
    targets: dict[ResidentId, Path] = {}
    to_draw: list[tuple[str, str]] = []
    for resident_id in resident_ids:
        dossier = collect(session, resident_id, slices)
        targets[resident_id] = to / f"{_file_name(dossier.number)}.pdf"
        whose = f"{dossier.number} {dossier.identity.name}"
        to_draw += [(whose, text) for text in _to_draw(dossier)]
    glyphs.require_printable(to_draw)
    if taken := [target.name for target in targets.values() if target.exists()]:
        raise RuleBrokenError(
            words(
                "Dossier",
                "{files} lies in {folder} already. It was not touched, and nothing was printed. "
                "Choose an empty folder.",
            ),
            files=", ".join(taken[:5]),
            folder=str(to),
        )
    return targets


def _file_name(number: str) -> str:
    """Return the number with everything but letters, digits, dot, dash and underscore made an underscore."""
    return "".join(sign if sign.isalnum() or sign in "-_." else "_" for sign in number)


def _printed(resident_id: ResidentId, dossier: Dossier) -> Printed:
    from app.features.dossier.report import dossier_pdf

    whose = f"{dossier.number} {dossier.identity.name}"
    glyphs.require_printable((whose, text) for text in _to_draw(dossier))
    return Printed(resident_id, dossier.number, dossier.identity.name, dossier.check_code, dossier_pdf(dossier))


def _to_draw(dossier: Dossier) -> Iterator[str]:
    """Yield the texts that must be drawn in full; a name with its picture may lack characters."""
    for text in model.texts(dossier):
        if not (dossier.identity.name_picture and text == dossier.identity.name):
            yield text


def _leave_trace(session: Session, resident_id: ResidentId, check_code: str) -> None:
    with session.change("dossier.printed", f"resident:{resident_id}") as change:
        change.tell(check_code=check_code)


def _leave_traces(session: Session, printed: Sequence[tuple[ResidentId, str]]) -> None:
    """Write one entry a resident into the trail, all in one transaction."""
    with session.change("dossiers.printed") as run:
        run.tell(count=len(printed))
        for resident_id, check_code in printed:
            _leave_trace(session, resident_id, check_code)


def _contributed(slices: Sequence[Slice]) -> Iterator[DossierSection]:
    for one in slices:
        yield from one.dossier_sections


def _sections(session: Session, resident_id: ResidentId, slices: Sequence[Slice]) -> Mapping[str, Section]:
    """Return what each contributed section says. ValueError if two slices fill the same one."""
    found: dict[str, Section] = {}
    for section in _contributed(slices):
        if section.key in found:
            raise ValueError(f"two slices fill {section.key}")
        found[section.key] = section.read(session, resident_id)
    return found


def _new(slices: Sequence[Slice]) -> Iterator[SectionKind]:
    """Yield the sections that slices bring beyond those foreseen."""
    for section in _contributed(slices):
        if section.title:
            yield SectionKind(section.key, section.title, section.page)


def _marks(session: Session, resident_id: ResidentId, slices: Sequence[Slice]) -> Iterator[RiskMark]:
    for section in _contributed(slices):
        if section.risks is not None:
            yield from section.risks(session, resident_id)


def _identity(sheet: IdentitySheet) -> Identity:
    return Identity(
        name=sheet.name,
        spoken=f"读作 {sheet.reading}" if sheet.reading else "",
        called="" if sheet.other_names in {"", *ON_PAPER.values()} else f"又叫 {sheet.other_names}",
        sex_and_age=f"{sheet.sex}　{sheet.age}",
        born=sheet.born,
        id_number=sheet.id_number,
        ethnic=sheet.ethnic,
        dialect=sheet.dialect,
        township=sheet.township,
        certificate_number=sheet.certificate_number,
        bed=f"{sheet.bed}　{sheet.state}".strip(),
        photo=sheet.photo,
        name_picture=sheet.name_picture,
    )


def _call(contact: Contact) -> Call:
    draft = contact.draft
    return Call(draft.relation or CONTACT_ON_PAPER[draft.kind], draft.name, draft.phone, when="")
