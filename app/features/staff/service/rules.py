"""What the home may set for its staff and for the ratio, with the source of each default."""

from collections.abc import Mapping

from app.data.dated import RuleGroup
from app.data.settings import Certainty, Setting, Unit
from app.features.staff.model import (
    Counted,
    Dependents,
    Escorts,
    ExtraBy,
    Heads,
    HealthFor,
    Mode,
    RatioRules,
    Rounding,
    StaffRules,
)
from app.kernel.text import Words, words

_OURS = words("StaffRules", "set it as your home needs it")
_SWITCH = (("on", words("StaffRules", "yes")), ("off", words("StaffRules", "no")))


def _choice(
    label: Words, certainty: Certainty, source: Words, choices: tuple[tuple[str, Words], ...] = _SWITCH
) -> Setting:
    return Setting(label, Unit.CHOICE, certainty, source, choices=choices)


def _number(label: Words, unit: Unit, certainty: Certainty, source: Words, least: int, most: int) -> Setting:
    return Setting(label, unit, certainty, source, least, most)


# staff ----------------------------------------------------------------------------------------------

_ALL_STAFF = words("StaffRules", "guide to fire safety in crowded places, as quoted: twice a year")
_SAFETY = words("StaffRules", "GB 38600-2019 is said to ask for it twice a year")

_STAFF: Mapping[str, Setting] = {
    "remind_days": _number(
        words("StaffRules", "Remind before a certificate expires"), Unit.DAYS, Certainty.JUDGEMENT, _OURS, 1, 365
    ),
    "health_for": _choice(
        words("StaffRules", "Who needs a health certificate"), Certainty.JUDGEMENT, _OURS,
        (
            (HealthFor.CARE_AND_KITCHEN, words("StaffRules", "care and kitchen")),
            (HealthFor.KITCHEN, words("StaffRules", "the kitchen only")),
            (HealthFor.EVERYBODY, words("StaffRules", "everybody")),
            (HealthFor.NOBODY, words("StaffRules", "nobody")),
        ),
    ),
    "nurse_licence": _choice(
        words("StaffRules", "A nurse needs a licence on record"), Certainty.REMEMBERED,
        words("StaffRules", "the rules of nursing are said to ask for it"),
    ),
    "caregiver_certificate": _choice(
        words("StaffRules", "A caregiver needs a caregiver certificate on record"), Certainty.JUDGEMENT, _OURS
    ),
    "safety_months": _number(
        words("StaffRules", "Safety training again after (0: not asked for)"),
        Unit.MONTHS, Certainty.REMEMBERED, _SAFETY, 0, 36,
    ),
    "fire_months": _number(
        words("StaffRules", "Fire training again after (0: not asked for)"),
        Unit.MONTHS, Certainty.SECOND_HAND, _ALL_STAFF, 0, 36,
    ),
    "novice_months": _number(
        words("StaffRules", "Somebody is new to the work for"), Unit.MONTHS, Certainty.JUDGEMENT, _OURS, 0, 24
    ),
    "night_age": _number(
        words("StaffRules", "Nobody above this age works at night (0: no limit)"),
        Unit.YEARS, Certainty.JUDGEMENT, _OURS, 0, 80,
    ),
}  # fmt: skip

STAFF_GROUP = RuleGroup("staff", words("StaffRules", "Staff"), StaffRules, _STAFF)
"""What the settings show of the rules of staff."""


# ratio ----------------------------------------------------------------------------------------------

_PAPER = words("RatioRules", "reform plan of Echeng district, 2025-11-10: 1:7, and 1:3 for those above 30 %")
_OPEN = words("RatioRules", "the plan of Echeng district does not say it; ask the county")
_TIERS = words("RatioRules", "in wide use; no paper was found that says so")
_NIGHT = words("RatioRules", "no paper was found; set it as your home needs it")

OTHER_WAY_WORDS: Mapping[str, Mapping[str, Words]] = {
    "dependents": {
        Dependents.FULL: words("RatioRules", "full care"),
        Dependents.FULL_AND_PARTIAL: words("RatioRules", "full and partial care"),
    },
    "mode": {
        Mode.ADDITIVE: words("RatioRules", "on top of the base"),
        Mode.REPLACE: words("RatioRules", "in place of their part of the base"),
    },
    "rounding": {
        Rounding.PER_TERM: words("RatioRules", "each part is rounded up"),
        Rounding.SUM: words("RatioRules", "only the sum is rounded up"),
    },
    "extra_by": {
        ExtraBy.ANY_STAFF: words("RatioRules", "any staff"),
        ExtraBy.CAREGIVERS: words("RatioRules", "caregivers only"),
    },
    "counted": {
        Counted.DESTITUTE: words("RatioRules", "destitute support only"),
        Counted.EVERYBODY: words("RatioRules", "every resident"),
    },
    "heads": {
        Heads.HEADS: words("RatioRules", "by heads"),
        Heads.FULL_TIME: words("RatioRules", "by working hours"),
    },
    "escorts": {
        Escorts.AWAY: words("RatioRules", "not counted"),
        Escorts.COUNTED: words("RatioRules", "counted"),
    },
}
"""What both ways of each open point are called."""


def _open(name: str, label: Words) -> Setting:
    return _choice(label, Certainty.JUDGEMENT, _OPEN, tuple(OTHER_WAY_WORDS[name].items()))


def _per_caregiver(label: Words, certainty: Certainty, source: Words) -> Setting:
    return _number(label, Unit.PEOPLE, certainty, source, 1, 50)


_RATIO: Mapping[str, Setting] = {
    "base_rule": _choice(
        words("RatioRules", "Base for everybody, more for full care above a share"), Certainty.LOCAL, _PAPER
    ),
    "base_residents": _per_caregiver(
        words("RatioRules", "Residents a caregiver"), Certainty.LOCAL, _PAPER
    ),
    "threshold_percent": _number(
        words("RatioRules", "More caregivers when those who cannot care for themselves are above"),
        Unit.PERCENT, Certainty.LOCAL, _PAPER, 0, 100,
    ),
    "excess_residents": _per_caregiver(
        words("RatioRules", "Residents a caregiver, above that share"), Certainty.LOCAL, _PAPER
    ),
    "dependents": _open("dependents", words("RatioRules", "Who cannot care for themselves")),
    "mode": _open("mode", words("RatioRules", "Those above the share are added")),
    "rounding": _open("rounding", words("RatioRules", "Parts of a person")),
    "extra_by": _open("extra_by", words("RatioRules", "Who may fill the added posts")),
    "counted": _open("counted", words("RatioRules", "Which residents are counted")),
    "heads": _open("heads", words("RatioRules", "How staff are counted")),
    "escorts": _open("escorts", words("RatioRules", "Own staff with a resident in hospital")),
    "tiered_rule": _choice(
        words("RatioRules", "Count by class as well"), Certainty.REMEMBERED, _TIERS
    ),
    "independent_residents": _per_caregiver(
        words("RatioRules", "By class: independent residents a caregiver"), Certainty.REMEMBERED, _TIERS
    ),
    "partial_residents": _per_caregiver(
        words("RatioRules", "By class: partial care residents a caregiver"), Certainty.REMEMBERED, _TIERS
    ),
    "dependent_residents": _per_caregiver(
        words("RatioRules", "By class: full care residents a caregiver"), Certainty.REMEMBERED, _TIERS
    ),
    "night_least": _number(
        words("RatioRules", "Caregivers awake every night in each place"),
        Unit.PEOPLE, Certainty.JUDGEMENT, _NIGHT, 0, 9,
    ),
    "night_place": _choice(
        words("RatioRules", "A place in the night is"), Certainty.JUDGEMENT, _NIGHT,
        (
            ("floor", words("RatioRules", "a floor")),
            ("building", words("RatioRules", "a building")),
            ("area", words("RatioRules", "an area")),
        ),
    ),
}  # fmt: skip

RATIO_GROUP = RuleGroup("ratio", words("RatioRules", "Ratio of caregivers"), RatioRules, _RATIO)
"""What the settings show of the rules of the ratio."""
