"""The templates of checks: those that came with the program, the home's own, and every version of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from app.data.session import Session
from app.features.safety_checks import store
from app.features.safety_checks.model import Template, Version, findings, standing
from app.features.safety_checks.service._pack import pack
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import Finding, NotAllowedError, OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import TemplateId, TemplateVersionId
from app.kernel.text import words

_NOT_SAVED = words("SafetyTemplates", "Some fields need another look. Nothing was saved.")
_GONE = words("SafetyTemplates", "This template was changed meanwhile. Nothing was changed. Look at the list again.")
_WALKED = words(
    "SafetyTemplates", "Rounds were walked by it already. Nothing was changed. Write a new version instead."
)
_RUNNING = words("SafetyTemplates", "These checks are in use already. Nothing was changed.")
_WHY = words("SafetyTemplates", "Write why.")
_PAST = words("SafetyTemplates", "A template is changed from today or later: what was owed before stays as it was.")


def versions(session: Session) -> tuple[Version, ...]:
    """Return every version that stands, prepared ones too, template by template. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return session.remembered("safety_checks.versions", lambda: tuple(store.versions(session.db)))


def by_template(session: Session) -> Mapping[TemplateId, tuple[Version, ...]]:
    """Return the confirmed versions of each template, in the templates' order. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    found: dict[TemplateId, tuple[Version, ...]] = {}
    for one in versions(session):
        if one.confirmed:
            found[one.template_id] = (*found.get(one.template_id, ()), one)
    return found


def in_use(session: Session, day: date | None = None) -> tuple[Version, ...]:
    """Return the version of each template that holds on a day, today without one, without retired ones."""
    session.require(Permission.SAFETY_READ)
    on = day or today(session.clock)
    held = (standing(known, on) for known in by_template(session).values())
    return tuple(one for one in held if one is not None and not one.retired)


def start(session: Session, from_on: date, codes: Iterable[str]) -> tuple[TemplateId, ...]:
    """Take templates that came with the program into use from a day on, today or later, and return their ids.

    Raises NotAllowedError, RuleBrokenError (in use already, a day that has passed), KeyError for an unknown code.
    """
    session.require(Permission.SAFETY_PLAN)
    _require_not_past(session, from_on)
    known, chosen = {one.code for one in versions(session)}, list(codes)
    if known.intersection(chosen):
        raise RuleBrokenError(_RUNNING)
    with session.change("check_template.started", "check_template") as change:
        change.tell(codes=chosen, from_on=from_on.isoformat())
        return tuple(add(session, code, pack()[code], from_on, "") for code in chosen)


def add(session: Session, code: str, template: Template, from_on: date, reason: str) -> TemplateId:
    """Add one template with its first version, which the director confirms by adding it. Raises NotAllowedError."""
    session.require(Permission.SAFETY_PLAN, Permission.SAFETY_PREPARE)
    refuse(findings(template), _NOT_SAVED)
    with session.change("check_template.added", "check_template", reason=reason) as change:
        template_id = TemplateId(change.new_id("check_template"))
        by = {"recorded_at": change.at, "recorded_by": change.by}
        store.add_template(session.db, template_id, code or f"H-{template_id & 0xFFFF}", **by)
        _add_version(session, template_id, from_on, template, reason)
    return template_id


def set_template(
    session: Session, template_id: TemplateId, template: Template, from_on: date, reason: str, *, retired: bool = False
) -> TemplateVersionId:
    """Write how a template is from a day on, today or later, and return the new version.

    What the safety officer writes is prepared: it holds once the director confirms it. Rounds walked before keep the
    text they were asked by. Raises NotAllowedError, RuleBrokenError with every finding, OutOfDateError.
    """
    session.require(Permission.SAFETY_PLAN, Permission.SAFETY_PREPARE)
    _require_not_past(session, from_on)
    found = findings(template)
    refuse((*found, Finding("reason", _WHY)) if not reason.strip() else found, _NOT_SAVED)
    if template_id not in {one.template_id for one in versions(session)}:
        raise OutOfDateError(_GONE)
    return _add_version(session, template_id, from_on, template, reason.strip(), retired=retired)


def retire(session: Session, template_id: TemplateId, from_on: date, reason: str) -> TemplateVersionId:
    """Let nobody owe a check from a day on; its rounds stay.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.SAFETY_PLAN, Permission.SAFETY_PREPARE)
    last = standing([one for one in versions(session) if one.template_id == template_id], date.max)
    if last is None or last.retired:
        raise OutOfDateError(_GONE)
    return set_template(session, template_id, last.template, from_on, reason, retired=True)


def confirm_template(session: Session, version_id: TemplateVersionId) -> None:
    """Let a prepared version hold from its day on, or from today if that has passed.

    Raises NotAllowedError, OutOfDateError.
    """
    session.require(Permission.SAFETY_PLAN)
    one = _prepared(session, version_id)
    with session.change("check_template.confirmed", f"check_template:{one.template_id}") as change:
        from_on = max(one.from_on, today(session.clock))
        change.tell(from_on=from_on.isoformat())
        store.confirm_version(session.db, version_id, from_on, change.at, change.by)


def withdraw_version(session: Session, version_id: TemplateVersionId, reason: str = "") -> None:
    """Take back a version that was prepared, or one that nobody has walked by.

    Who prepared it, or the director. Raises NotAllowedError, RuleBrokenError (walked by), OutOfDateError.
    """
    session.require(Permission.SAFETY_PLAN, Permission.SAFETY_PREPARE)
    one = next((each for each in versions(session) if each.id == version_id), None)
    if one is None:
        raise OutOfDateError(_GONE)
    if not session.may(Permission.SAFETY_PLAN) and (one.confirmed or one.recorded_by != session.actor.account_id):
        raise NotAllowedError(words("SafetyTemplates", "This is for the director. Nothing was changed."))
    if store.is_walked(session.db, version_id):
        raise RuleBrokenError(_WALKED)
    with session.change("check_template.withdrawn", f"check_template:{one.template_id}", reason=reason) as change:
        change.withdraw("check_template_version", [version_id])


def _prepared(session: Session, version_id: TemplateVersionId) -> Version:
    one = next((each for each in versions(session) if each.id == version_id), None)
    if one is None or one.confirmed:
        raise OutOfDateError(_GONE)
    return one


def _require_not_past(session: Session, from_on: date) -> None:
    if from_on < today(session.clock):
        refuse([Finding("from_on", _PAST)])


def _add_version(
    session: Session, template_id: TemplateId, from_on: date, template: Template, reason: str, *, retired: bool = False
) -> TemplateVersionId:
    with session.change("check_template.changed", f"check_template:{template_id}", reason=reason) as change:
        version_id = TemplateVersionId(change.new_id("check_template_version"))
        confirmed = session.may(Permission.SAFETY_PLAN)
        store.add_version(
            session.db, version_id, template_id, from_on, template, retired=retired, reason=reason,
            confirmed=confirmed, recorded_at=change.at, recorded_by=change.by,
        )  # fmt: skip
        change.tell(name=template.name, from_on=from_on.isoformat(), retired=retired, confirmed=confirmed)
    return version_id
