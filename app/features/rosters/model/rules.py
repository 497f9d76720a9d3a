"""The rules of rosters that a home may set, and what going against a wish costs; numbers only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RosterRules:
    """What holds on a day; every default is our judgement and holds where the home set nothing."""

    rest_hours: int = 11  # between two duties
    week_hours: int = 60  # Monday to Sunday
    month_hours: int = 192
    days_running: int = 6
    nights_running: int = 3
    nights_month: int = 10
    rest_days_month: int = 4  # days off at least
    man_at_night: int = 0  # 1: at least one man in every night duty
    experienced_percent: int = 50  # of the people on a duty, at least; 0: new people may be alone
    lapsed_papers: str = "stop"  # of somebody whose certificate of the post ran out; "tell": duties are given still
    people_per_carer_day: int = 0  # residents present for each person on the floor; 0: by the needs alone
    people_per_carer_night: int = 0
    fair_months: int = 3  # 公平看几个月: the month and those before it
    wish_points: int = 10  # each day against a wish
    stay_points: int = 30  # each cell that filling a month anew changes, after a sick call
    wanted_points: int = 4  # each person fewer or more than wanted
    night_points: int = 6  # each night more than a fair share
    weekend_points: int = 4  # each weekend day more than a fair share
    share_points: int = 2  # each duty more or fewer than a fair share
    lonely_points: int = 2  # each single working day between days off
    publish_days_before: int = 7  # the month to come is published, before it begins
    short_days_told: int = 7  # days to come whose lack of people is told on the start page
