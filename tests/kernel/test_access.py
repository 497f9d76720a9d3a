"""Who may do what, written out here once more: one test per (role, permission)."""

from __future__ import annotations

import pytest

from app.kernel.access import NEVER_ONE_PERSON, PASSPHRASE_ALWAYS, Permission, Role, allows

HEADINGS = "director nurse caregiver clerk accountant cashier safety auditor elsewhere"
TABLE = """
residents.see            y y y y y y y y -
residents.see_face       y y y y - - - - -
residents.read           y y - y - - - - -
residents.read_masked    - - - - y y - y -
residents.change         y - - y - - - - -
residents.reveal         y y - y y y - - -
health.read              y y y y - - - - -
health.read_masked       - - - - - - - y -
health.change            y y - - - - - - -
stays.read               y y y y - - - y -
stays.admit              y - - - - - - - -
stays.prepare            - - - y - - - - -
stays.move               y y - y - - - - -
stays.attend             y y y y - - - - -
levels.read              y y y y - - - y -
levels.observe           y y y - - - - - -
levels.assess            y y - - - - - - -
levels.decide            y - - - - - - - -
levels.prepare           - - - y - - - - -
staff.read               y y - y y y y y -
staff.change             y - - y - - - - -
log.read                 y y y - - - - y -
log.write                y y y - - - - - -
log.correct              y y - - - - - - -
log.plan                 y y - - - - - - -
medicine.read            y y y y - - - y -
medicine.order           y y - - - - - - -
medicine.give            y y y - - - - - -
incident.report          y y y y y y y - -
incident.read            y y - - - - - y -
incident.close           y y - - - - - - -
incident.abuse           y - - - - - - - -
handover.read            y y y - - - y y -
handover.write           y y y - - - y - -
roster.own               y y y y - - - - -
roster.read              y y - y - - - y -
roster.plan              y y - y - - - - -
roster.publish           y - - - - - - - -
safety.read              y y y y - - y y -
safety.record            y y y y - - y - -
safety.close             y - - - - - y - -
safety.plan              y - - - - - - - -
safety.prepare           - - - - - - y - -
places.read              y y y y y y y y -
places.change            y - - y - - - - -
intake.import            y - - y - - - - -
intake.undo              y - - - - - - - -
intake.export            y - - y - - - - -
dossier.print            y y - y - - - - -
accounts.manage          y - - - - - - - -
backup.make              y y y y y y y - -
home.check               y - - - - - - y -
audit.read               y - - - - - - y -
"""


def expected() -> dict[tuple[Role, Permission], bool]:
    """Return the table above, cell by cell."""
    roles = [Role(name) for name in HEADINGS.split()]
    lines = [line.split() for line in TABLE.strip().splitlines()]
    return {
        (role, Permission(name)): mark == "y" for name, *marks in lines for role, mark in zip(roles, marks, strict=True)
    }


@pytest.mark.parametrize("permission", Permission)
@pytest.mark.parametrize("role", Role)
def test_the_table_says_what_the_contract_says(role: Role, permission: Permission) -> None:
    assert allows(role, permission) is expected()[role, permission]


def test_director_and_clerk_always_use_their_passphrase() -> None:
    assert {Role.DIRECTOR, Role.CLERK} == PASSPHRASE_ALWAYS
    assert {Role.ACCOUNTANT, Role.CASHIER} == NEVER_ONE_PERSON
