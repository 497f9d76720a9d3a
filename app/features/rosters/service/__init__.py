"""What a person may do with rosters; each function asks for the permission first."""

from app.features.rosters.service.asks import (
    add_ask,
    answer_ask,
    answer_swap,
    ask_swap,
    asks,
    colleagues,
    me,
    my_days,
    swaps,
    withdraw_answer,
    withdraw_ask,
    withdraw_swap,
)
from app.features.rosters.service.cells import changes_since, patterns, pin, set_cells, set_pattern, swap
from app.features.rosters.service.duties import add_duty, change_duty, set_need, set_up, withdraw_duty
from app.features.rosters.service.effects import effects
from app.features.rosters.service.filling import BROKE, Filling, start_filling, take_filling
from app.features.rosters.service.groups import (
    add_group,
    change_group,
    duties,
    groups,
    needs,
    people,
    require_group,
    withdraw_group,
)
from app.features.rosters.service.months import sheet
from app.features.rosters.service.own import OwnDay, OwnMonth, next_duty, next_words, own_month, own_tile
from app.features.rosters.service.papers import (
    attendance,
    change_list,
    export_month,
    personal_sheets,
    print_month,
    wall_sheet,
)
from app.features.rosters.service.publishing import accept, accept_no_more, digest, findings, publish, review
from app.features.rosters.service.rules import GROUP, rules_on
from app.features.rosters.service.sampling import sample_data
from app.features.rosters.service.tasks import due_tasks, tile
from app.features.rosters.service.waiting import Unpublished, soon_short, unanswered, unpublished

__all__ = [
    "BROKE", "GROUP", "Filling", "OwnDay", "OwnMonth", "Unpublished", "accept", "accept_no_more", "add_ask", "add_duty",
    "add_group", "answer_ask", "answer_swap", "ask_swap", "asks", "attendance", "change_duty", "change_group",
    "change_list", "changes_since", "colleagues", "digest", "due_tasks", "duties", "effects", "export_month",
    "findings", "groups", "me", "my_days", "needs", "next_duty", "next_words", "own_month", "own_tile", "patterns",
    "people", "personal_sheets", "pin", "print_month", "publish", "require_group", "review", "rules_on", "sample_data",
    "set_cells", "set_need", "set_pattern", "set_up", "sheet", "soon_short", "start_filling", "swap", "swaps",
    "take_filling", "tile", "unanswered", "unpublished", "wall_sheet", "withdraw_answer", "withdraw_ask",
    "withdraw_duty", "withdraw_group", "withdraw_swap",
]  # fmt: skip
