"""The rules of the handover that a home may set; numbers only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HandoverRules:
    """What holds on a day; the defaults hold where the home set nothing."""

    new_days: int = 3  # 新来的连交三天. Source: rules of writing a handover, one home (practice)
    back_days: int = 3  # back from hospital, counted alike; a judgement
    early_minutes: int = 30  # before the end, without a reason; a judgement
    late_minutes: int = 60  # after the end, without a reason; a judgement
