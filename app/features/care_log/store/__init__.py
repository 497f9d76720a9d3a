"""The SQL of the care log: lines, their sums, their words, limits, signatures; nothing is ever overwritten."""

from app.features.care_log.store.looks import late_looks
from app.features.care_log.store.plan import add_plan_line, plan_lines, standing_plans
from app.features.care_log.store.reading import (
    Done,
    between,
    chain,
    count,
    day_sums,
    done_in_shift,
    facts,
    flagged,
    found,
    limit_ids,
    limits,
    line,
    month_sums,
    newest,
    newest_of_shift,
    next_place,
    of_shift,
    page,
    recorders,
    signatures,
    trend,
    waiting,
    wrong_sums,
)
from app.features.care_log.store.writing import (
    add_entries,
    add_limits,
    add_signature,
    end_entry,
    rebuild,
    revive_entry,
    words_of,
)

__all__ = [
    "Done", "add_entries", "add_limits", "add_plan_line", "add_signature", "between", "chain", "count",
    "day_sums", "done_in_shift", "end_entry", "facts", "flagged", "found", "late_looks", "limit_ids", "limits", "line",
    "month_sums", "newest", "newest_of_shift", "next_place", "of_shift", "page", "plan_lines", "rebuild",
    "recorders",
    "revive_entry", "signatures", "standing_plans", "trend", "waiting", "words_of", "wrong_sums",
]  # fmt: skip
