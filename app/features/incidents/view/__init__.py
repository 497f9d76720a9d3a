"""The screens of incidents: the list, the form of a report, one incident with all that came after."""

from app.features.incidents.view.incident_page import IncidentPage
from app.features.incidents.view.page import IncidentsPage
from app.features.incidents.view.pictures import screen

__all__ = ["IncidentPage", "IncidentsPage", "screen"]
