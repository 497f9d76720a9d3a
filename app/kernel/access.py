"""Who may do what: roles, permissions and the frozen table between them. Enforced in services."""

from enum import StrEnum


class Role(StrEnum):
    """The posts that use the program."""

    DIRECTOR = "director"  # 院长
    NURSE = "nurse"  # 护士、医生
    CAREGIVER = "caregiver"  # 护理员
    CLERK = "clerk"  # 内勤
    ACCOUNTANT = "accountant"  # 会计
    CASHIER = "cashier"  # 出纳
    SAFETY = "safety"  # 安全员
    AUDITOR = "auditor"  # 检查人员，只读
    ELSEWHERE = "elsewhere"  # author of facts received from another home; never signs in


class Permission(StrEnum):
    """What a service may ask for, `slice.verb`."""

    RESIDENTS_SEE = "residents.see"  # name and room
    RESIDENTS_SEE_FACE = "residents.see_face"  # photo and risks as well
    RESIDENTS_READ = "residents.read"  # identity, contacts, papers; ID and phone stay masked until revealed
    RESIDENTS_READ_MASKED = "residents.read_masked"  # the same with ID, phone and address never whole
    RESIDENTS_CHANGE = "residents.change"
    RESIDENTS_REVEAL = "residents.reveal"  # one ID number, phone or account, each time logged
    HEALTH_READ = "health.read"
    HEALTH_READ_MASKED = "health.read_masked"
    HEALTH_CHANGE = "health.change"
    STAYS_READ = "stays.read"
    STAYS_ADMIT = "stays.admit"  # admit, transfer out, discharge, end support
    STAYS_PREPARE = "stays.prepare"  # prepare these for the director to confirm
    STAYS_MOVE = "stays.move"  # bed, leave out and back, hospital, missing, found, death
    STAYS_ATTEND = "stays.attend"  # leave back, missing, found
    LEVELS_READ = "levels.read"  # official class, ability level, risks
    LEVELS_OBSERVE = "levels.observe"  # the home's own six items
    LEVELS_ASSESS = "levels.assess"  # ability and risks
    LEVELS_DECIDE = "levels.decide"  # official class, settings of the rules
    LEVELS_PREPARE = "levels.prepare"  # prepare an official class for the director to confirm, report a change
    STAFF_READ = "staff.read"
    STAFF_CHANGE = "staff.change"  # people, areas, shifts
    LOG_READ = "log.read"  # care log, vital signs, rounds
    LOG_WRITE = "log.write"  # and correct what one wrote oneself
    LOG_CORRECT = "log.correct"  # correct what others wrote
    LOG_PLAN = "log.plan"  # care plan of a resident
    MEDICINE_READ = "medicine.read"
    MEDICINE_ORDER = "medicine.order"
    MEDICINE_GIVE = "medicine.give"  # give and count
    INCIDENT_REPORT = "incident.report"  # and read one's own
    INCIDENT_READ = "incident.read"
    INCIDENT_CLOSE = "incident.close"  # review and close
    INCIDENT_ABUSE = "incident.abuse"  # read a concern about abuse
    HANDOVER_READ = "handover.read"
    HANDOVER_WRITE = "handover.write"  # write and sign
    ROSTER_OWN = "roster.own"  # one's own duties, wishes, swaps asked for
    ROSTER_READ = "roster.read"
    ROSTER_PLAN = "roster.plan"  # edit and fill a month, answer leave and swaps
    ROSTER_PUBLISH = "roster.publish"
    SAFETY_READ = "safety.read"  # rounds, hazards, food, equipment, ledgers
    SAFETY_RECORD = "safety.record"  # walk rounds, report and mend hazards
    SAFETY_CLOSE = "safety.close"  # close a hazard that somebody else mended
    SAFETY_PLAN = "safety.plan"  # templates of checks, settings
    SAFETY_PREPARE = "safety.prepare"  # prepare a template for the director to confirm
    PLACES_READ = "places.read"
    PLACES_CHANGE = "places.change"
    INTAKE_IMPORT = "intake.import"
    INTAKE_UNDO = "intake.undo"
    INTAKE_EXPORT = "intake.export"
    DOSSIER_PRINT = "dossier.print"
    ACCOUNTS_MANAGE = "accounts.manage"  # accounts, keys, recovery, restore, home settings
    BACKUP_MAKE = "backup.make"
    HOME_CHECK = "home.check"
    AUDIT_READ = "audit.read"


P = Permission
_EVERYONE = frozenset({P.RESIDENTS_SEE, P.PLACES_READ})
_MONEY = _EVERYONE | {
    P.RESIDENTS_READ_MASKED, P.RESIDENTS_REVEAL, P.BACKUP_MAKE, P.STAFF_READ, P.INCIDENT_REPORT,
}  # fmt: skip

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.DIRECTOR: frozenset(
        set(P) - {P.RESIDENTS_READ_MASKED, P.HEALTH_READ_MASKED, P.STAYS_PREPARE, P.LEVELS_PREPARE, P.SAFETY_PREPARE}
    ),
    Role.NURSE: _EVERYONE
    | {
        P.RESIDENTS_SEE_FACE, P.RESIDENTS_READ, P.RESIDENTS_REVEAL, P.HEALTH_READ, P.HEALTH_CHANGE,
        P.STAYS_READ, P.STAYS_MOVE, P.STAYS_ATTEND, P.DOSSIER_PRINT, P.BACKUP_MAKE,
        P.LEVELS_READ, P.LEVELS_OBSERVE, P.LEVELS_ASSESS, P.STAFF_READ, P.LOG_READ, P.LOG_WRITE, P.LOG_CORRECT,
        P.LOG_PLAN, P.MEDICINE_READ, P.MEDICINE_ORDER, P.MEDICINE_GIVE,
        P.INCIDENT_REPORT, P.INCIDENT_READ, P.INCIDENT_CLOSE, P.HANDOVER_READ, P.HANDOVER_WRITE,
        P.ROSTER_OWN, P.ROSTER_READ, P.ROSTER_PLAN, P.SAFETY_READ, P.SAFETY_RECORD,
    },
    Role.CAREGIVER: _EVERYONE
    | {
        P.RESIDENTS_SEE_FACE, P.HEALTH_READ, P.STAYS_READ, P.STAYS_ATTEND, P.BACKUP_MAKE,
        P.LEVELS_READ, P.LEVELS_OBSERVE, P.LOG_READ, P.LOG_WRITE, P.MEDICINE_READ, P.MEDICINE_GIVE,
        P.INCIDENT_REPORT, P.HANDOVER_READ, P.HANDOVER_WRITE, P.ROSTER_OWN, P.SAFETY_READ, P.SAFETY_RECORD,
    },
    Role.CLERK: _EVERYONE
    | {
        P.RESIDENTS_SEE_FACE, P.RESIDENTS_READ, P.RESIDENTS_CHANGE, P.RESIDENTS_REVEAL, P.HEALTH_READ,
        P.STAYS_READ, P.STAYS_PREPARE, P.STAYS_MOVE, P.STAYS_ATTEND, P.PLACES_CHANGE,
        P.INTAKE_IMPORT, P.INTAKE_EXPORT, P.DOSSIER_PRINT, P.BACKUP_MAKE, P.LEVELS_READ, P.LEVELS_PREPARE,
        P.STAFF_READ, P.STAFF_CHANGE, P.MEDICINE_READ, P.INCIDENT_REPORT, P.ROSTER_OWN, P.ROSTER_READ, P.ROSTER_PLAN,
        P.SAFETY_READ, P.SAFETY_RECORD,
    },
    Role.ACCOUNTANT: _MONEY,
    Role.CASHIER: _MONEY,
    Role.SAFETY: _EVERYONE
    | {
        P.BACKUP_MAKE, P.STAFF_READ, P.INCIDENT_REPORT, P.HANDOVER_READ, P.HANDOVER_WRITE,
        P.SAFETY_READ, P.SAFETY_RECORD, P.SAFETY_CLOSE, P.SAFETY_PREPARE,
    },
    Role.AUDITOR: _EVERYONE
    | {
        P.RESIDENTS_READ_MASKED, P.HEALTH_READ_MASKED, P.STAYS_READ, P.LEVELS_READ, P.HOME_CHECK, P.AUDIT_READ,
        P.STAFF_READ, P.LOG_READ, P.MEDICINE_READ, P.INCIDENT_READ, P.HANDOVER_READ, P.ROSTER_READ,
        P.SAFETY_READ,
    },
    Role.ELSEWHERE: frozenset(),
}  # fmt: skip
"""Read only; a test writes the table out once more and compares every (role, permission)."""

PASSPHRASE_ALWAYS = frozenset({Role.DIRECTOR, Role.CLERK})
"""Posts that never switch by PIN."""

NEVER_ONE_PERSON = frozenset({Role.ACCOUNTANT, Role.CASHIER})
"""会计、出纳不能一人兼任."""


def allows(role: Role, permission: Permission) -> bool:
    """Return whether the table lets `role` do `permission`."""
    return permission in PERMISSIONS[role]
