"""What a user wants done with residents: one function each, with permission, rule and trail."""

from app.features.residents.service._recording import GONE
from app.features.residents.service.drafts import KeptDraft, drop_draft, keep_draft, kept_draft
from app.features.residents.service.lists import (
    EVERYBODY,
    Unfinished,
    all_whole,
    by_id_number,
    by_number,
    printed_list,
    residents,
    residents_with_numbers,
    row,
    search_keys,
    support_kinds,
    unfinished,
)
from app.features.residents.service.paper import contacts_whole, health_whole, identity_sheet
from app.features.residents.service.people import (
    Admission,
    SheetPerson,
    add,
    add_from_sheet,
    admit_new,
    birthday,
    change,
    check,
    check_change,
    health,
    resident,
    reveal,
    withdraw,
)
from app.features.residents.service.pictures import name_picture, photo, set_name_picture, set_photo
from app.features.residents.service.related import (
    add_contact,
    add_health_item,
    add_paper,
    answer_list,
    change_contact,
    change_health_item,
    change_paper,
    contacts,
    doubts,
    end_health_item,
    file_completeness,
    health_items,
    order_contacts,
    papers_on_file,
    scan,
    scan_paper,
    set_township,
    settle_doubt,
    townships,
    withdraw_contact,
    withdraw_health_item,
    withdraw_paper,
    withdraw_township,
)
from app.features.residents.service.searching import Found, RowFinder, Worth
from app.features.residents.service.trail import facts, history, withdraw_import
from app.features.residents.service.undoing import undo, undo_admission

__all__ = [
    "EVERYBODY", "GONE", "Admission", "Found", "KeptDraft", "RowFinder", "SheetPerson", "Unfinished", "Worth", "add",
    "add_contact", "add_from_sheet", "add_health_item", "add_paper", "admit_new", "all_whole",
    "answer_list", "birthday", "by_id_number", "by_number", "change", "change_contact", "change_health_item",
    "change_paper", "check", "check_change", "contacts", "contacts_whole", "doubts", "drop_draft", "end_health_item",
    "facts", "file_completeness", "health", "health_items", "health_whole", "history", "identity_sheet", "keep_draft",
    "kept_draft", "name_picture", "order_contacts", "papers_on_file", "photo", "printed_list",
    "resident", "residents", "residents_with_numbers", "reveal", "row", "scan", "scan_paper", "search_keys",
    "set_name_picture", "set_photo", "set_township", "settle_doubt", "support_kinds", "townships", "undo",
    "undo_admission", "unfinished", "withdraw", "withdraw_contact", "withdraw_health_item", "withdraw_import",
    "withdraw_paper", "withdraw_township",
]  # fmt: skip
