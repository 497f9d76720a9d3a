"""The pages of equipment: the register, one thing, the walk along the extinguishers."""

from app.features.equipment.view.item_page import EquipmentItemPage
from app.features.equipment.view.page import EquipmentPage
from app.features.equipment.view.walk_page import ExtinguisherPage

__all__ = ["EquipmentItemPage", "EquipmentPage", "ExtinguisherPage"]
