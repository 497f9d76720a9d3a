"""The pages 老人 and the resident's own; ask the service for everything."""

from app.features.residents.view.list_page import ResidentsPage
from app.features.residents.view.resident_page import ResidentPage

__all__ = ["ResidentPage", "ResidentsPage"]
