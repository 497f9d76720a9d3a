"""What a person may want done with medicines; each function asks for the permission first."""

from app.features.medicines.service.handing_over import handover_medicine
from app.features.medicines.service.ledgers import ledger
from app.features.medicines.service.paper import dossier_section
from app.features.medicines.service.printing import print_day, print_month
from app.features.medicines.service.reading import (
    DoseLine,
    LockedCount,
    NamedDose,
    NotTaken,
    Waiting,
    absent_at,
    doses_between,
    doses_due,
    facts,
    flagged,
    history,
    is_used,
    late_doses,
    locked_counts,
    missed,
    order,
    orders,
    running,
    stock,
    stock_of_course,
    to_count,
    waiting,
    when_needed,
)
from app.features.medicines.service.recording import (
    Second,
    add_order,
    change_order,
    check_dose,
    correct_dose,
    count_stock,
    give,
    hand_out_stock,
    receive_stock,
    stop_order,
    take_back_count,
    take_back_dose,
    take_back_stop,
    withdraw_order,
)
from app.features.medicines.service.rounds import (
    Minded,
    PersonDoses,
    RoomDoses,
    Round,
    minded,
    part_of,
    rounds,
    seconds,
)
from app.features.medicines.service.rules import GROUP, effects, rules_on
from app.features.medicines.service.sampling import sample_data

__all__ = [
    "GROUP", "DoseLine", "LockedCount", "Minded", "NamedDose", "NotTaken", "PersonDoses", "RoomDoses", "Round",
    "Second", "Waiting", "absent_at", "add_order", "change_order", "check_dose", "correct_dose", "count_stock",
    "doses_between", "doses_due", "dossier_section", "effects", "facts", "flagged", "give", "hand_out_stock",
    "handover_medicine", "history", "is_used", "late_doses", "ledger", "locked_counts", "minded", "missed",
    "order", "orders", "part_of", "print_day", "print_month", "receive_stock", "rounds", "rules_on", "running",
    "sample_data", "seconds", "stock", "stock_of_course", "stop_order", "take_back_count", "take_back_dose",
    "take_back_stop", "to_count", "waiting", "when_needed", "withdraw_order",
]  # fmt: skip
