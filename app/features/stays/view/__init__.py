"""The screens of stays: the bed map, the forms of moves, the tab 动向, what waits for the director."""

from app.features.stays.view.moves_tab import MovesTab
from app.features.stays.view.page import BedsPage
from app.features.stays.view.pictures import screen
from app.features.stays.view.start_cards import BedsCard, CensusCard
from app.features.stays.view.waiting import WaitingPage

__all__ = ["BedsCard", "BedsPage", "CensusCard", "MovesTab", "WaitingPage", "screen"]
