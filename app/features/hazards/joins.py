"""What hazards offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from app.features.hazards import service
from app.features.slice import RuleOffer, Slice
from app.kernel.access import Permission
from app.kernel.text import words

_TRAIL = {
    "hazard": words("Trail", "hazard"),
    "hazard.reported": words("Trail", "reported"),
    "hazard.started": words("Trail", "begun to mend"),
    "hazard.mended": words("Trail", "mended"),
    "hazard.sent_back": words("Trail", "check not passed"),
    "hazard.closed": words("Trail", "closed"),
    "hazard.reopened": words("Trail", "opened again"),
    "hazard.regraded": words("Trail", "grade changed"),
    "hazard.deadline": words("Trail", "deadline moved"),
    "hazard.owner": words("Trail", "given to somebody else"),
    "hazard.noted": words("Trail", "note added"),
    "hazard.taken_back": words("Trail", "step taken back"),
}

SLICE = Slice(
    name="hazards",
    migrations=("m0006_hazards",),
    tables=("outside_inspection", "hazard", "hazard_step", "hazard_photo"),
    permissions=(Permission.SAFETY_READ, Permission.SAFETY_RECORD, Permission.SAFETY_CLOSE),
    rules=(RuleOffer(service.GROUP),),
    trail_words=_TRAIL,
)
