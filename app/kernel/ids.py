"""Typed ids. Every row's id is `home_no << 40 | counter`, so rows of two homes never clash when homes merge."""

from typing import NewType

AccountId = NewType("AccountId", int)
BuildingId = NewType("BuildingId", int)
FloorId = NewType("FloorId", int)
RoomId = NewType("RoomId", int)
BedId = NewType("BedId", int)
ResidentId = NewType("ResidentId", int)
MoveId = NewType("MoveId", int)
ImportId = NewType("ImportId", int)
AreaId = NewType("AreaId", int)
ShiftKindId = NewType("ShiftKindId", int)
StaffId = NewType("StaffId", int)
CertificateId = NewType("CertificateId", int)
TrainingId = NewType("TrainingId", int)
LimitId = NewType("LimitId", int)
TieId = NewType("TieId", int)
CourseId = NewType("CourseId", int)
DoseId = NewType("DoseId", int)
ObservationId = NewType("ObservationId", int)
OfficialClassId = NewType("OfficialClassId", int)
AbilityId = NewType("AbilityId", int)
RiskAssessmentId = NewType("RiskAssessmentId", int)
CareEntryId = NewType("CareEntryId", int)
PlanLineId = NewType("PlanLineId", int)
IncidentId = NewType("IncidentId", int)
HandoverId = NewType("HandoverId", int)
HandoverNoteId = NewType("HandoverNoteId", int)
HandoverThingId = NewType("HandoverThingId", int)
RosterGroupId = NewType("RosterGroupId", int)
DutyId = NewType("DutyId", int)
AskId = NewType("AskId", int)
SwapId = NewType("SwapId", int)
EquipmentId = NewType("EquipmentId", int)
EquipmentCheckId = NewType("EquipmentCheckId", int)
FoodSampleId = NewType("FoodSampleId", int)
FridgeId = NewType("FridgeId", int)
SupplierId = NewType("SupplierId", int)
HazardId = NewType("HazardId", int)
InspectionId = NewType("InspectionId", int)
TemplateId = NewType("TemplateId", int)
TemplateVersionId = NewType("TemplateVersionId", int)
CheckPlaceId = NewType("CheckPlaceId", int)
CheckEventId = NewType("CheckEventId", int)
RoundId = NewType("RoundId", int)

COUNTER_BITS = 40
HOME_NO_BITS = 22


def first_id(home_no: int) -> int:
    """Return the id before a home's first row: `home_no` (1 to 2**22 - 1) in the high bits."""
    if not 0 < home_no < 1 << HOME_NO_BITS:
        raise ValueError("home number out of range")
    return home_no << COUNTER_BITS
