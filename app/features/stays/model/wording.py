"""What states and moves are called on screen and on paper."""

from collections.abc import Mapping

from app.features.stays.model.moves import Kind, State
from app.kernel.text import Words, words

STATE_WORDS: Mapping[State, Words] = {
    State.AWAITING: words("Stays", "Awaiting admission"),
    State.PRESENT: words("Stays", "Present"),
    State.ON_LEAVE: words("Stays", "On leave"),
    State.IN_HOSPITAL: words("Stays", "In hospital"),
    State.MISSING: words("Stays", "Missing"),
    State.LEFT: words("Stays", "Left"),
}

KIND_WORDS: Mapping[Kind, Words] = {
    Kind.ADMITTED: words("Stays", "Admission"),
    Kind.MOVED_BED: words("Stays", "Change of bed"),
    Kind.WENT_ON_LEAVE: words("Stays", "Leave"),
    Kind.CAME_BACK: words("Stays", "Back from leave"),
    Kind.WENT_TO_HOSPITAL: words("Stays", "To hospital"),
    Kind.LEFT_HOSPITAL: words("Stays", "Back from hospital"),
    Kind.WENT_MISSING: words("Stays", "Gone missing"),
    Kind.WAS_FOUND: words("Stays", "Found again"),
    Kind.TRANSFERRED_OUT: words("Stays", "Transfer to another home"),
    Kind.DISCHARGED: words("Stays", "Discharge"),
    Kind.SUPPORT_ENDED: words("Stays", "End of support"),
    Kind.DIED: words("Stays", "Death"),
}

KIND_ON_PAPER: Mapping[Kind, str] = {
    Kind.ADMITTED: "入住",
    Kind.MOVED_BED: "换床",
    Kind.WENT_ON_LEAVE: "请假",
    Kind.CAME_BACK: "销假",
    Kind.WENT_TO_HOSPITAL: "住院",
    Kind.LEFT_HOSPITAL: "出院",
    Kind.WENT_MISSING: "失联",
    Kind.WAS_FOUND: "找回",
    Kind.TRANSFERRED_OUT: "转出",
    Kind.DISCHARGED: "退住",
    Kind.SUPPORT_ENDED: "终止供养",
    Kind.DIED: "死亡",
}
"""The terms of the glossary, whatever the language of the screen."""

STATE_ON_PAPER: Mapping[State, str] = {
    State.AWAITING: "待入住",
    State.PRESENT: "在院",
    State.ON_LEAVE: "请假",
    State.IN_HOSPITAL: "住院",
    State.MISSING: "失联",
    State.LEFT: "离院",
}
