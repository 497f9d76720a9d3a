"""What medicines offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from app.features.medicines import service
from app.features.slice import DossierSection, RuleOffer, Slice
from app.kernel.access import Permission
from app.kernel.text import words

_TRAIL = {
    "medicine": words("Trail", "medicine"),
    "medicine.ordered": words("Trail", "ordered"),
    "medicine.changed": words("Trail", "order changed"),
    "medicine.withdrawn": words("Trail", "order taken back"),
    "medicine.stopped": words("Trail", "stopped"),
    "medicine.stop_withdrawn": words("Trail", "stop taken back"),
    "dose": words("Trail", "dose of medicine"),
    "stock": words("Trail", "stock of medicine"),
    "stock.counted": words("Trail", "counted"),
    "stock.received": words("Trail", "received"),
    "stock.returned": words("Trail", "given back"),
    "stock.destroyed": words("Trail", "destroyed"),
}

SLICE = Slice(
    name="medicines",
    migrations=("m0003_care_log",),
    tables=("medicine_order", "medicine_stop", "dose", "medicine_count"),
    permissions=(Permission.MEDICINE_READ, Permission.MEDICINE_ORDER, Permission.MEDICINE_GIVE),
    dossier_sections=(DossierSection("medicines", service.dossier_section),),
    facts=service.facts,
    sample_data=service.sample_data,
    rules=(RuleOffer(service.GROUP, service.effects),),
    trail_words=_TRAIL,
)
